using System.Numerics.Tensors;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Evidence;

/// <summary>How near note words are to the words of one question, each pair computed once.</summary>
internal sealed class WordSimilarity
{
    private readonly StaticEmbeddingModel _model;
    private readonly string[] _questionWords;
    private readonly float[]?[] _questionVectors;
    private readonly Dictionary<string, float[]> _rows = new(StringComparer.Ordinal);
    private readonly float[] _vector;

    public WordSimilarity(StaticEmbeddingModel model, IReadOnlyList<string> questionWords)
    {
        _model = model;
        _questionWords = [.. questionWords];
        _vector = new float[model.Dimensions];
        _questionVectors = [.. questionWords.Select(w => model.TryEmbedWord(w, _vector) ? _vector.ToArray() : null)];
    }

    /// <summary>For each question word its cosine to this word: 1 for the same word, 0 where either is unknown or they point apart.</summary>
    public ReadOnlySpan<float> Row(string word)
    {
        if (!_rows.TryGetValue(word, out var row))
        {
            _rows[word] = row = Compute(word);
        }

        return row;
    }

    private float[] Compute(string word)
    {
        var row = new float[_questionWords.Length];
        var known = _model.TryEmbedWord(word, _vector);
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = _questionWords[i] == word ? 1
                : known && _questionVectors[i] is { } asked ? Math.Clamp(TensorPrimitives.Dot<float>(_vector, asked), 0, 1)
                : 0;
        }

        return row;
    }
}
