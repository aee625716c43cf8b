using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace AwsNotesBot.Retrieval.Embeddings.StaticTable;

/// <summary>Rounds a trained table to int8, one scale a row, and lays it out as a file.</summary>
internal static class EmbeddingTableWriter
{
    private const float Steps = 127;

    /// <param name="words">The words of the first rows, folded.</param>
    /// <param name="rows">All rows one after the other, those of the words first, then the buckets.</param>
    /// <param name="weights">One a row.</param>
    /// <returns>The file's bytes; equal input gives equal bytes.</returns>
    public static byte[] Write(IReadOnlyCollection<string> words, ReadOnlySpan<float> rows, ReadOnlySpan<float> weights)
    {
        ArgumentOutOfRangeException.ThrowIfZero(weights.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(words.Count, weights.Length);
        ArgumentOutOfRangeException.ThrowIfNotEqual(rows.Length % weights.Length, 0);

        var letters = Encoding.UTF8.GetBytes(string.Concat(words));
        var header = new EmbeddingTableHeader(rows.Length / weights.Length, words.Count, weights.Length - words.Count, letters.Length);
        var file = new byte[EmbeddingTableHeader.Size + header.PayloadLength];
        var payload = file.AsSpan(EmbeddingTableHeader.Size);

        var quantised = MemoryMarshal.Cast<byte, sbyte>(payload[..rows.Length]);
        var scales = MemoryMarshal.Cast<byte, float>(payload.Slice(rows.Length, weights.Length * sizeof(float)));
        for (var row = 0; row < weights.Length; row++)
        {
            var range = new Range(row * header.Dimensions, (row + 1) * header.Dimensions);
            scales[row] = Quantise(rows[range], quantised[range]);
        }

        var rest = payload[(rows.Length + (weights.Length * sizeof(float)))..];
        MemoryMarshal.AsBytes(weights).CopyTo(rest);
        rest = rest[(weights.Length * sizeof(float))..];
        words.Select(w => checked((byte)w.Length)).ToArray().CopyTo(rest);
        letters.CopyTo(rest[words.Count..]);

        header.Write(file, SHA256.HashData(payload));
        return file;
    }

    private static float Quantise(ReadOnlySpan<float> row, Span<sbyte> target)
    {
        var scale = Math.Abs(TensorPrimitives.MaxMagnitude(row)) / Steps;
        if (scale == 0)
        {
            target.Clear();
            return 0;
        }

        for (var i = 0; i < row.Length; i++)
        {
            target[i] = (sbyte)MathF.Round(row[i] / scale);
        }

        return scale;
    }
}
