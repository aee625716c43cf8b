using System.Numerics.Tensors;

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

    public float Cosine(int row, ReadOnlySpan<float> unit) => TensorPrimitives.Dot(Row(row), unit);

    /// <summary>Writes the cosine of every row with <paramref name="unit"/>.</summary>
    public void Cosines(ReadOnlySpan<float> unit, Span<float> cosines)
    {
        for (var row = 0; row < rowCount; row++)
        {
            cosines[row] = Cosine(row, unit);
        }
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
