using System.Runtime.InteropServices;
using AwsNotesBot.Learning.Pairs;
using AwsNotesBot.Retrieval.Embeddings.StaticTable;

namespace AwsNotesBot.Training.Tokens;

/// <summary>How often each word stands in the training texts.</summary>
internal sealed class WordCounts
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public long Total { get; private set; }

    public static WordCounts Of(IEnumerable<PairSource> sources)
    {
        var counts = new WordCounts();
        foreach (var pair in sources.SelectMany(s => s.Pairs))
        {
            counts.Add(pair.Query);
            counts.Add(pair.Passage);
        }

        return counts;
    }

    /// <summary>The commonest words, most frequent first; equally frequent ones by spelling.</summary>
    public IReadOnlyList<string> Commonest(int most, int minimumCount) =>
        [.. _counts.Where(c => c.Value >= minimumCount).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(most).Select(c => c.Key)];

    /// <summary>The share of all words that this one makes up.</summary>
    public double Probability(string word) => Total == 0 ? 0 : _counts.GetValueOrDefault(word) / (double)Total;

    private void Add(string text)
    {
        var lookup = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = new WordTokenizer(text, stackalloc char[WordTokenizer.MaxWordLength]);
        while (words.MoveNext())
        {
            CollectionsMarshal.GetValueRefOrAddDefault(lookup, words.Current, out _)++;
            Total++;
        }
    }
}
