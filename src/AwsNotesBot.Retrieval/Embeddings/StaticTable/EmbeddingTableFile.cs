using System.Security.Cryptography;
using System.Text;

namespace AwsNotesBot.Retrieval.Embeddings.StaticTable;

/// <summary>Reads a table's file: header, then rows, scales, weights, word lengths, letters.</summary>
internal static class EmbeddingTableFile
{
    /// <param name="bytes">The whole file; the table keeps views of it.</param>
    /// <param name="name">What an error calls the file.</param>
    /// <exception cref="InvalidDataException">The file is damaged or of another kind; the message is for the user.</exception>
    public static EmbeddingTable Read(ReadOnlyMemory<byte> bytes, string name)
    {
        try
        {
            return Parse(bytes);
        }
        catch (InvalidDataException problem)
        {
            throw new InvalidDataException(
                $"The embedding table '{name}' cannot be used: {problem.Message} " +
                "Put back the file that came with the program, or train it again.",
                problem);
        }
    }

    private static EmbeddingTable Parse(ReadOnlyMemory<byte> bytes)
    {
        var header = EmbeddingTableHeader.Read(bytes.Span);
        var payload = bytes[EmbeddingTableHeader.Size..];
        if (payload.Length != header.PayloadLength)
        {
            throw new InvalidDataException($"it has {payload.Length} bytes after its header where {header.PayloadLength} belong.");
        }

        var hash = SHA256.HashData(payload.Span);
        if (!bytes.Span.Slice(EmbeddingTableHeader.HashOffset, hash.Length).SequenceEqual(hash))
        {
            throw new InvalidDataException("its content does not match the checksum in its header.");
        }

        var rows = Take(ref payload, (int)header.RowBytes);
        var scales = Take(ref payload, header.RowCount * sizeof(float));
        var weights = Take(ref payload, header.RowCount * sizeof(float));
        var lengths = Take(ref payload, header.WordCount);
        var vocabulary = new Vocabulary(Encoding.UTF8.GetString(payload.Span), lengths.Span);
        return new EmbeddingTable(Convert.ToHexStringLower(hash), header.Dimensions, header.BucketCount, vocabulary, rows, scales, weights);
    }

    private static ReadOnlyMemory<byte> Take(ref ReadOnlyMemory<byte> rest, int length)
    {
        var part = rest[..length];
        rest = rest[length..];
        return part;
    }
}
