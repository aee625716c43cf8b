using System.Runtime.InteropServices;

namespace AwsNotesBot.Retrieval.Embeddings.StaticTable;

/// <summary>A trained table as its file holds it: int8 rows with one scale a row, and a weight a token.</summary>
/// <remarks>The rows are views of the file's bytes, which are neither parsed nor copied.</remarks>
internal sealed class EmbeddingTable
{
    private readonly ReadOnlyMemory<byte> _rows;
    private readonly ReadOnlyMemory<byte> _scales;
    private readonly ReadOnlyMemory<byte> _weights;

    /// <param name="hash">Lower-case hex SHA-256 of the file's payload.</param>
    /// <param name="dimensions">Length of a row.</param>
    /// <param name="bucketCount">Rows after those of the words.</param>
    /// <param name="vocabulary">The words of the first rows.</param>
    /// <param name="rows">Row by row, one signed byte a value.</param>
    /// <param name="scales">Little-endian single precision, one a row.</param>
    /// <param name="weights">As the scales.</param>
    public EmbeddingTable(
        string hash, int dimensions, int bucketCount, Vocabulary vocabulary, ReadOnlyMemory<byte> rows, ReadOnlyMemory<byte> scales, ReadOnlyMemory<byte> weights)
    {
        (Hash, Dimensions, BucketCount, Vocabulary) = (hash, dimensions, bucketCount, vocabulary);
        (_rows, _scales, _weights) = (rows, scales, weights);
        Encoder = new TokenEncoder(vocabulary, bucketCount);
    }

    public string Hash { get; }

    public int Dimensions { get; }

    public int BucketCount { get; }

    public Vocabulary Vocabulary { get; }

    public TokenEncoder Encoder { get; }

    public int RowCount => Vocabulary.Count + BucketCount;

    /// <summary>What one step of a row's bytes is worth.</summary>
    public ReadOnlySpan<float> Scales => MemoryMarshal.Cast<byte, float>(_scales.Span);

    /// <summary>How much a token counts in the mean.</summary>
    public ReadOnlySpan<float> Weights => MemoryMarshal.Cast<byte, float>(_weights.Span);

    /// <summary>All rows, one after the other.</summary>
    public ReadOnlySpan<sbyte> Rows => MemoryMarshal.Cast<byte, sbyte>(_rows.Span);
}
