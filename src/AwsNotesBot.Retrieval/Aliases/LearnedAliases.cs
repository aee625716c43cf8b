using AwsNotesBot.Notes;

namespace AwsNotesBot.Retrieval.Aliases;

/// <summary>The names that the notes themselves say are the same.</summary>
internal static class LearnedAliases
{
    /// <summary>A note with more aliases than this lists key words, and each would be a concept wherever its title stands.</summary>
    private const int MostOfANote = 20;

    /// <summary>What definitions in the text and the front matter of the notes give, in an order that depends on nothing but the notes.</summary>
    public static IReadOnlyList<AliasGroup> Of(IReadOnlyList<Passage> passages) => [.. Defined(passages), .. Titled(passages)];

    /// <summary>Abbreviations with what they stand for; of several meanings the one given most often.</summary>
    private static IEnumerable<AliasGroup> Defined(IReadOnlyList<Passage> passages)
    {
        var counts = new Dictionary<string, Dictionary<string, (string ShortForm, string LongForm, int Count)>>();
        foreach (var definition in passages.SelectMany(Texts).SelectMany(SchwartzHearst.Definitions))
        {
            var (name, meaning) = (NameWords.Key(definition.ShortForm), NameWords.Key(definition.LongForm));
            var meanings = counts.TryGetValue(name, out var known) ? known : counts[name] = [];
            meanings[meaning] = (definition.ShortForm, definition.LongForm, meanings.GetValueOrDefault(meaning).Count + 1);
        }

        return counts.OrderBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => c.Value.Values.OrderByDescending(m => m.Count).ThenBy(m => m.LongForm, StringComparer.Ordinal).First())
            .Select(m => new AliasGroup([m.ShortForm, m.LongForm]));
    }

    /// <summary>A note's title with each of its aliases. Two aliases of one note need not mean the same: some name only what the note is also about.</summary>
    private static IEnumerable<AliasGroup> Titled(IReadOnlyList<Passage> passages) =>
        passages.DistinctBy(p => p.NotePath).SelectMany(p => p.NoteAliases.Take(MostOfANote).Select(alias => new AliasGroup([p.NoteTitle, alias], Loose: true)));

    private static IEnumerable<string> Texts(Passage passage) => passage.HeadingPath.TakeLast(1).Concat(passage.Blocks.Select(b => b.Text));
}
