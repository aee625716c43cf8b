using System.Text.RegularExpressions;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Channels.WebChat;

/// <summary>Chooses the topics to start from: what the notes say most about, spread over the notes.</summary>
internal static partial class TopicList
{
    private const int LongestTitle = 48;

    /// <summary>Headings that say where they stand and not what about.</summary>
    private static readonly HashSet<string> Generic = new(StringComparer.OrdinalIgnoreCase)
    {
        "Appendix", "Conclusion", "Contents", "Examples", "FAQ", "General", "Glossary", "Home", "Introduction", "Links", "Misc", "Miscellaneous",
        "Notes", "Other", "Outline", "Overview", "Questions", "README", "References", "Resources", "Summary", "Table of Contents", "Tips", "Untitled",
    };

    /// <param name="passages">In the order of the index.</param>
    /// <param name="count">The most to return.</param>
    /// <returns>In the order of the notes; each title once.</returns>
    public static IReadOnlyList<Topic> Choose(IReadOnlyList<Passage> passages, int count)
    {
        var byNote = Spread([.. passages.GroupBy(p => p.NotePath).Select(Ranked).Where(topics => topics.Count > 0)], count);
        var chosen = new Dictionary<string, (Topic Topic, int Note)>(StringComparer.OrdinalIgnoreCase);
        for (var rank = 0; rank < byNote.Max(n => (int?)n.Count).GetValueOrDefault() && chosen.Count < count; rank++)
        {
            for (var note = 0; note < byNote.Count && chosen.Count < count; note++)
            {
                if (rank < byNote[note].Count)
                {
                    var topic = byNote[note][rank];
                    chosen.TryAdd(topic.Title, (topic, note));
                }
            }
        }

        return [.. chosen.Values.OrderBy(c => c.Note).Select(c => c.Topic)];
    }

    /// <summary>Of more notes than topics are wanted, as many at even distances: the first folder is not all there is.</summary>
    private static List<List<Topic>> Spread(List<List<Topic>> notes, int count) =>
        notes.Count <= count ? notes : [.. Enumerable.Range(0, count).Select(i => notes[i * notes.Count / count])];

    /// <summary>One note's topics, that with the most passages first; ties in the order of the note.</summary>
    private static List<Topic> Ranked(IGrouping<string, Passage> note)
    {
        // A single outermost heading is the note's title: the ones below it then tell more, after the title itself.
        var outermost = note.Where(p => p.HeadingPath.Count > 0).Select(p => p.HeadingPath[0]).Distinct().Take(2).ToList();
        var level = outermost.Count == 1 ? 1 : 0;
        var headings = note.Where(p => p.HeadingPath.Count > level).GroupBy(p => p.HeadingPath[level]).OrderByDescending(g => g.Count()).Select(g => g.Key);
        return
        [
            .. outermost.Take(outermost.Count == 1 ? 1 : 0).Concat(headings)
                .Select(h => Space().Replace(h, " ").Trim().TrimEnd(':', '.'))
                .Where(IsTelling)
                .Select(t => new Topic(t, t.EndsWith('?') ? t : $"Tell me about {t}", note.Key)),
        ];
    }

    private static bool IsTelling(string title) => title.Length is >= 2 and <= LongestTitle && title.Any(char.IsLetter) && !Generic.Contains(title);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
