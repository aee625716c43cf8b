using AwsNotesBot.Learning.Pairs;
using AwsNotesBot.Retrieval.Embeddings.StaticTable;

namespace AwsNotesBot.Learning.Adaptation;

/// <summary>Words of the notes that a table has no row for.</summary>
internal static class NewWords
{
    /// <summary>A word seen once teaches nothing about itself.</summary>
    private const int MinimumCount = 2;

    /// <summary>Bounds the table's growth: a thousand words take a quarter of a megabyte.</summary>
    private const int Most = 20_000;

    /// <summary>The commonest first; equally frequent ones by spelling.</summary>
    public static IReadOnlyList<string> In(PairSource source, Vocabulary known)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Span<char> letters = stackalloc char[WordTokenizer.MaxWordLength];
        foreach (var text in source.Pairs.SelectMany(p => new[] { p.Query, p.Passage }))
        {
            var words = new WordTokenizer(text, letters);
            while (words.MoveNext())
            {
                if (known.Find(words.Current) < 0)
                {
                    var word = words.Current.ToString();
                    counts[word] = counts.GetValueOrDefault(word) + 1;
                }
            }
        }

        return [.. counts.Where(c => c.Value >= MinimumCount).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(Most).Select(c => c.Key)];
    }
}
