using System.Buffers.Binary;

namespace AwsNotesBot.Retrieval.Embeddings.StaticTable;

/// <summary>The first 64 bytes of a table's file; all numbers are little-endian.</summary>
/// <param name="Dimensions">Length of a row.</param>
/// <param name="WordCount">Rows of words.</param>
/// <param name="BucketCount">Rows of n-grams.</param>
/// <param name="LetterBytes">UTF-8 bytes of all words together.</param>
internal sealed record EmbeddingTableHeader(int Dimensions, int WordCount, int BucketCount, int LetterBytes)
{
    public const int Size = 64;
    public const int Version = 1;
    public const int HashOffset = 32;

    private const int MaxDimensions = 4_096;
    private const int MaxRows = 4_000_000;

    public int RowCount => WordCount + BucketCount;

    public long RowBytes => (long)RowCount * Dimensions;

    /// <summary>Rows, scales, weights, word lengths, letters.</summary>
    public long PayloadLength => RowBytes + (2L * sizeof(float) * RowCount) + WordCount + LetterBytes;

    private static ReadOnlySpan<byte> Magic => "ANBTABLE"u8;

    /// <exception cref="InvalidDataException">This is no table, or one of another version.</exception>
    public static EmbeddingTableHeader Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Size || !bytes.StartsWith(Magic))
        {
            throw new InvalidDataException("it does not begin as an embedding table does.");
        }

        var version = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        if (version != Version)
        {
            throw new InvalidDataException($"its format is version {version}, and this program reads version {Version}.");
        }

        var header = new EmbeddingTableHeader(
            BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]),
            BinaryPrimitives.ReadInt32LittleEndian(bytes[16..]),
            BinaryPrimitives.ReadInt32LittleEndian(bytes[20..]),
            BinaryPrimitives.ReadInt32LittleEndian(bytes[24..]));
        var possible = header is { Dimensions: > 0 and <= MaxDimensions, WordCount: >= 0 and <= MaxRows, BucketCount: >= 0 and <= MaxRows, LetterBytes: >= 0 };
        return possible ? header : throw new InvalidDataException($"its header names impossible sizes ({header}).");
    }

    public void Write(Span<byte> bytes, ReadOnlySpan<byte> hash)
    {
        bytes[..Size].Clear();
        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[8..], Version);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[12..], Dimensions);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[16..], WordCount);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[20..], BucketCount);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[24..], LetterBytes);
        hash.CopyTo(bytes[HashOffset..]);
    }
}
