using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Grading.Words;

/// <summary>What notes and model know about single words.</summary>
internal sealed class WordKnowledge(PassageIndex index)
{
    /// <summary>The least that a word tells, however many passages have it.</summary>
    private const double LeastWeight = 0.15;

    private const double PaddingWeight = 0.05;

    private readonly Lazy<Siblings> _siblings = new(() => Siblings.In(index.Passages));
    private readonly double _unknown = index.Idf("\0");

    public bool IsInNotes(string word) => TextAnalyzer.Terms(word) is not [var term, ..] || index.Idf(term) < _unknown;

    public bool IsInModel(string word) => index.Model.Knows(word);

    /// <summary>How much a word tells: 1 for one that stands in a single passage or in none, less for one that stands in many.</summary>
    public double Weight(Word word) => word.IsPadding ? PaddingWeight : Math.Clamp(index.Idf(word.Term) / index.RareIdf, LeastWeight, 1);

    /// <summary>Whether the notes list the two side by side: one of them then is not the other.</summary>
    public bool AreSiblings(Word a, Word b) => _siblings.Value.Are(a.Term, b.Term);

    /// <returns>The unit vector of the word's meaning; empty where the model does not know the word.</returns>
    public ReadOnlyMemory<float> Vector(string word)
    {
        var vector = new float[index.Model.Dimensions];
        return index.Model.Knows(word) && index.Model.TryEmbedWord(word, vector) ? vector : ReadOnlyMemory<float>.Empty;
    }
}
