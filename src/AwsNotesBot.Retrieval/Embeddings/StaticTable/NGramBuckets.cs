namespace AwsNotesBot.Retrieval.Embeddings.StaticTable;

/// <summary>The rows of a word that the vocabulary lacks: its character 3-, 4- and 5-grams, hashed.</summary>
/// <remarks>
/// Bojanowski and others, "Enriching Word Vectors with Subword Information", TACL 2017. Every second gram is taken, of words over
/// eight letters every third: neighbours overlap so much that the rest adds time and no meaning.
/// </remarks>
internal static class NGramBuckets
{
    private const int MinLength = 3;
    private const int MaxLength = 5;
    private const int LongWord = 8;

    public static void Add(ReadOnlySpan<char> word, int bucketCount, int firstRow, List<int> rows)
    {
        if (bucketCount == 0)
        {
            return;
        }

        Span<char> marked = stackalloc char[WordTokenizer.MaxWordLength + 2];
        marked[0] = '<';
        word.CopyTo(marked[1..]);
        marked[word.Length + 1] = '>';
        marked = marked[..(word.Length + 2)];

        var stride = word.Length > LongWord ? 3 : 2;
        for (var length = MinLength; length <= MaxLength; length++)
        {
            for (var start = 0; start + length <= marked.Length; start += stride)
            {
                rows.Add(firstRow + Fnv1a.Bucket(marked.Slice(start, length), bucketCount));
            }
        }
    }
}
