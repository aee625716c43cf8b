namespace AwsNotesBot.Retrieval.Embeddings.StaticTable;

/// <summary>Text to rows of the table; training and search share it, so both see the same tokens.</summary>
internal sealed class TokenEncoder(Vocabulary vocabulary, int bucketCount)
{
    public int RowCount => vocabulary.Count + bucketCount;

    /// <summary>Appends the rows of a text in its order: one for a known word, several buckets for another.</summary>
    public void Encode(ReadOnlySpan<char> text, List<int> rows)
    {
        var words = new WordTokenizer(text, stackalloc char[WordTokenizer.MaxWordLength]);
        while (words.MoveNext())
        {
            var row = vocabulary.Find(words.Current);
            if (row >= 0)
            {
                rows.Add(row);
            }
            else
            {
                NGramBuckets.Add(words.Current, bucketCount, vocabulary.Count, rows);
            }
        }
    }
}
