namespace AwsNotesBot.Retrieval.Embeddings.StaticTable;

/// <summary>The 32-bit FNV-1a hash, taken over UTF-16 code units.</summary>
/// <remarks>Fowler, Noll and Vo, RFC 9923. Part of the table's format: another hash would send an unknown word to rows trained for others.</remarks>
internal static class Fnv1a
{
    private const uint OffsetBasis = 2_166_136_261;
    private const uint Prime = 16_777_619;

    public static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = OffsetBasis;
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }

    /// <summary>A number below <paramref name="count"/>, as likely as any other.</summary>
    /// <remarks>
    /// The hash's low bits see only the letters' low bits, so a remainder would not do: Fibonacci hashing (Knuth, volume 3, 6.4)
    /// takes the high ones.
    /// </remarks>
    public static int Bucket(ReadOnlySpan<char> text, int count) => (int)((ulong)(Hash(text) * 2_654_435_769) * (uint)count >> 32);
}
