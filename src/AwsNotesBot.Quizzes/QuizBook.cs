using AwsNotesBot.Quizzes.Gate;
using AwsNotesBot.Quizzes.Writing.Drafts;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes;

/// <summary>All quiz items of an index. Immutable: another index makes another book.</summary>
public sealed class QuizBook
{
    private readonly TopicFinder _topics;
    private readonly Dictionary<string, QuizItem> _byId;

    internal QuizBook(PassageIndex index, IReadOnlyList<QuizItem> items, IReadOnlyDictionary<string, int> dropped, GiveawayRule? giveaway)
    {
        (Items, Dropped, Giveaway) = (items, dropped, giveaway);
        _byId = items.ToDictionary(item => item.Id);
        _topics = new TopicFinder(index, items);
    }

    public static QuizBook Empty { get; } = new(PassageIndex.Empty, [], new Dictionary<string, int>(), null);

    /// <summary>In the order of note path, then lines.</summary>
    public IReadOnlyList<QuizItem> Items { get; }

    /// <summary>How many drafts were not worth asking, by the name of the rule that said so.</summary>
    public IReadOnlyDictionary<string, int> Dropped { get; }

    /// <summary>The gate's rule against answers that can be read off; <c>null</c> of the empty book.</summary>
    internal GiveawayRule? Giveaway { get; }

    /// <summary>Makes every item that the notes give. Takes a few seconds for a megabyte of notes.</summary>
    /// <param name="index">Of the notes.</param>
    /// <param name="seed">Chooses among equally good wrong options and shuffles: the same notes, drafts and seed make the same items.</param>
    /// <param name="drafts">What a chat model drafted before; what the notes no longer say is left out. None by default.</param>
    public static QuizBook Build(PassageIndex index, int seed, IReadOnlyList<DraftedItem>? drafts = null)
    {
        ArgumentNullException.ThrowIfNull(index);

        var builder = new BookBuilder(index, seed);
        foreach (var draft in drafts ?? [])
        {
            builder.Add(draft);
        }

        return builder.Build();
    }

    /// <returns><c>null</c> where the fact behind the item has left the notes.</returns>
    public QuizItem? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The items about what a learner names: a topic's own where the topic is known, else those of the passages that a search finds.</summary>
    /// <param name="topic">As typed, for example <c>VPC</c> or <c>storage classes</c>.</param>
    /// <returns>Best first; empty where the notes have none.</returns>
    public IReadOnlyList<QuizItem> About(string topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return _topics.About(topic);
    }
}
