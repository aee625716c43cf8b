using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AwsNotesBot.Retrieval.Embeddings.StaticTable;

/// <summary>The inner loop of embedding: int8 rows added up in single precision.</summary>
internal static class RowArithmetic
{
    /// <summary>Adds <paramref name="factor"/> times the row to the sum.</summary>
    /// <remarks>Compiled for speed at once: a folder indexed at start is embedded before the runtime would get round to it.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddScaled(ReadOnlySpan<sbyte> row, float factor, Span<float> sum)
    {
        var i = 0;
        if (Vector.IsHardwareAccelerated)
        {
            var factors = new Vector<float>(factor);
            var lanes = Vector<float>.Count;
            for (; i <= row.Length - Vector<sbyte>.Count; i += Vector<sbyte>.Count)
            {
                Vector.Widen(new Vector<sbyte>(row[i..]), out var low, out var high);
                Vector.Widen(low, out var a, out var b);
                Vector.Widen(high, out var c, out var d);
                var target = MemoryMarshal.Cast<float, Vector<float>>(sum.Slice(i, 4 * lanes));
                target[0] += Vector.ConvertToSingle(a) * factors;
                target[1] += Vector.ConvertToSingle(b) * factors;
                target[2] += Vector.ConvertToSingle(c) * factors;
                target[3] += Vector.ConvertToSingle(d) * factors;
            }
        }

        for (; i < row.Length; i++)
        {
            sum[i] += row[i] * factor;
        }
    }
}
