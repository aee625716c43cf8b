using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>Unit vectors in one block of memory, a row each; the inner product with a unit vector is then the cosine.</summary>
internal sealed class VectorMatrix(int rowCount, int dimensions)
{
    private readonly float[] _values = new float[rowCount * dimensions];

    public int RowCount => rowCount;

    public int Dimensions => dimensions;

    public ReadOnlySpan<float> Row(int row) => _values.AsSpan(row * dimensions, dimensions);

    /// <summary>Keeps the vector's direction; one without a direction stays zero, and its cosine with anything is 0.</summary>
    public void SetRow(int row, ReadOnlySpan<float> vector)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(vector.Length, dimensions);
        Normalize(vector, _values.AsSpan(row * dimensions, dimensions));
    }

    public float Cosine(int row, ReadOnlySpan<float> unit) => Dot(Row(row), unit);

    /// <summary>Writes the cosine of every row with <paramref name="unit"/>.</summary>
    public void Cosines(ReadOnlySpan<float> unit, Span<float> cosines)
    {
        for (var row = 0; row < rowCount; row++)
        {
            cosines[row] = Cosine(row, unit);
        }
    }

    /// <remarks>
    /// Each search calls this thousands of times. The library's own comes uncompiled, so that a new process would run the slow first
    /// version of it for its first dozens of questions; this one is compiled in full at once.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var wideA = MemoryMarshal.Cast<float, Vector<float>>(a);
        var wideB = MemoryMarshal.Cast<float, Vector<float>>(b);
        var sums = Vector<float>.Zero;
        for (var i = 0; i < wideA.Length && i < wideB.Length; i++)
        {
            sums += wideA[i] * wideB[i];
        }

        var sum = Vector.Sum(sums);
        for (var i = wideA.Length * Vector<float>.Count; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    public static void Normalize(ReadOnlySpan<float> vector, Span<float> unit)
    {
        var norm = TensorPrimitives.Norm(vector);
        if (norm > 0 && float.IsFinite(norm))
        {
            TensorPrimitives.Divide(vector, norm, unit);
        }
        else
        {
            unit.Clear();
        }
    }
}
