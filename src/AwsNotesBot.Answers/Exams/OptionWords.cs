using System.Numerics.Tensors;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Exams;

/// <summary>The words of all options of a question, each the heavier the rarer it is in the notes and the fewer other options have it.</summary>
internal sealed class OptionWords
{
    /// <summary>What a word counts that only the unit's lead or headings have.</summary>
    private const float AroundShare = 0.8f;

    private readonly IReadOnlyList<HashSet<string>> _terms;
    private readonly IReadOnlyList<string> _words;
    private readonly IReadOnlyList<Range> _ranges;
    private readonly double[] _masses;
    private readonly WordSimilarity _similarity;
    private readonly Dictionary<WordProfile, float[]> _around = new(ReferenceEqualityComparer.Instance);

    /// <param name="options">The options of one question.</param>
    /// <param name="idf">How rare an index term is in the notes.</param>
    /// <param name="model">Compares words.</param>
    public OptionWords(IReadOnlyList<ExamOption> options, Func<string, double> idf, StaticEmbeddingModel model)
    {
        _terms = [.. options.Select(o => TextAnalyzer.Terms(o.Text).ToHashSet(StringComparer.Ordinal))];
        var words = new List<string>();
        _ranges = [.. options.Select(option =>
        {
            var first = words.Count;
            words.AddRange(WordRuns.Of(option.Text).Where(w => TextAnalyzer.Terms(w).Count > 0).Distinct());
            return first..words.Count;
        })];
        _words = words;
        _masses = [.. words.Select(w => TextAnalyzer.Terms(w).Sum(t => idf(t) / Math.Max(1, _terms.Count(terms => terms.Contains(t)))))];
        _similarity = new WordSimilarity(new WordVectors(model), words);
    }

    /// <summary>Whether an index term belongs to an option.</summary>
    public bool Names(int option, string term) => _terms[option].Contains(term);

    /// <summary>How much of each option a unit says, 0 to 1: the mean over the option's words of the nearest word in the unit, its lead or headings.</summary>
    public double[] SaidBy(EvidenceUnit unit)
    {
        var nearest = Nearest(unit.Said);
        if (!_around.TryGetValue(unit.Around, out var around))
        {
            _around[unit.Around] = around = Nearest(unit.Around);
            TensorPrimitives.Multiply(around, AroundShare, around);
        }

        TensorPrimitives.Max<float>(nearest, around, nearest);
        return [.. _ranges.Select(range => Mean(nearest.AsSpan(range), _masses.AsSpan(range)))];
    }

    private float[] Nearest(WordProfile profile)
    {
        var nearest = new float[_words.Count];
        foreach (var word in profile.Words)
        {
            TensorPrimitives.Max<float>(nearest, _similarity.Row(word), nearest);
        }

        // Numbers that are near to each other are different numbers.
        for (var i = 0; i < nearest.Length; i++)
        {
            nearest[i] = nearest[i] < 1 && char.IsAsciiDigit(_words[i][0]) ? 0 : nearest[i];
        }

        return nearest;
    }

    private static double Mean(ReadOnlySpan<float> nearest, ReadOnlySpan<double> masses)
    {
        var (said, all) = (0.0, 0.0);
        for (var i = 0; i < masses.Length; i++)
        {
            said += masses[i] * nearest[i];
            all += masses[i];
        }

        return all <= 0 ? 0 : said / all;
    }
}
