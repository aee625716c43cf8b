using System.Numerics.Tensors;

namespace AwsNotesBot.Answers.Evidence;

/// <summary>How near note words are to the words of one question or sentence, each pair computed once.</summary>
internal sealed class WordSimilarity(WordVectors vectors, IReadOnlyList<string> words)
{
    private readonly float[]?[] _asked = [.. words.Select(vectors.Of)];
    private readonly Dictionary<string, float[]> _rows = new(StringComparer.Ordinal);

    /// <summary>For each of the words its cosine to this one: 1 for the same word, 0 where either is unknown or they point apart.</summary>
    public ReadOnlySpan<float> Row(string word)
    {
        if (!_rows.TryGetValue(word, out var row))
        {
            _rows[word] = row = Compute(word);
        }

        return row;
    }

    /// <summary>For each of the words the cosine of the nearest word of a text.</summary>
    public float[] Nearest(WordProfile profile)
    {
        var nearest = new float[words.Count];
        foreach (var word in profile.Words)
        {
            TensorPrimitives.Max<float>(nearest, Row(word), nearest);
        }

        return nearest;
    }

    private float[] Compute(string word)
    {
        var row = new float[words.Count];
        var known = vectors.Of(word);
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = words[i] == word ? 1
                : known is not null && _asked[i] is { } asked ? Math.Clamp(TensorPrimitives.Dot<float>(known, asked), 0, 1)
                : 0;
        }

        return row;
    }
}
