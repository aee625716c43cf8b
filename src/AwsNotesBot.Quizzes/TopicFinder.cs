using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes;

/// <summary>Finds the items about what a learner names.</summary>
internal sealed class TopicFinder
{
    /// <summary>The most passages that a search gives.</summary>
    private const int MostHits = 50;

    /// <summary>Passages that score less than this share of the best are about something else.</summary>
    private const double LeastScore = 0.6;

    private readonly PassageIndex _index;
    private readonly ILookup<string, QuizItem> _byPassage;
    private readonly ILookup<string, QuizItem> _byName;

    public TopicFinder(PassageIndex index, IReadOnlyList<QuizItem> items)
    {
        _index = index;
        _byPassage = items.ToLookup(item => item.Passage.Id);
        _byName = items
            .SelectMany(item => NamesOf(item).Distinct().Select(name => (Name: name, Item: item)))
            .ToLookup(named => named.Name, named => named.Item);
    }

    /// <returns>Items whose topic or note has the name first, then those of passages that a search finds; each once.</returns>
    public IReadOnlyList<QuizItem> About(string topic)
    {
        var key = Key(topic);
        return key.Length == 0 ? [] : [.. _byName[key].Concat(Search(topic)).Distinct()];
    }

    private IEnumerable<QuizItem> Search(string topic)
    {
        // By words: a topic is a name, and whichever model made the passages' vectors need not be at hand.
        var hits = _index.Search(new SearchQuery(topic), [], MostHits);
        return hits.TakeWhile(hit => hit.Score >= LeastScore * hits[0].Score).SelectMany(hit => _byPassage[hit.Passage.Id]);
    }

    private static IEnumerable<string> NamesOf(QuizItem item) =>
        item.Passage.NoteAliases.Append(item.Topic).Append(item.Passage.NoteTitle).Select(Key).Where(key => key.Length > 0);

    /// <summary>A name in small letters without punctuation, so that "Auto-Scaling" is "auto scaling".</summary>
    private static string Key(string name) => string.Join(' ', WordRuns.Of(name));
}
