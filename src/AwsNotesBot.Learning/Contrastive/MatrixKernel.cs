using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AwsNotesBot.Learning.Contrastive;

/// <summary>Matrix products in row-major single precision, blocked for cache and registers.</summary>
/// <remarks>Each result is summed by one thread in one order: the number of threads changes nothing in it.</remarks>
internal static class MatrixKernel
{
    /// <summary>Rows of A and of B whose sixteen sums stay in registers.</summary>
    private const int Tile = 4;

    /// <summary>Floats of B that a core keeps at hand while rows of A pass by: 64 KiB.</summary>
    private const int BlockFloats = 16_384;

    /// <summary>Rows of A a thread takes at a time.</summary>
    private const int Stripe = 32;

    /// <summary>C = A·Bᵀ, with A of <paramref name="rows"/> × <paramref name="depth"/> and B of <paramref name="columns"/> × <paramref name="depth"/>.</summary>
    public static void MultiplyTransposed(float[] a, float[] b, float[] c, int rows, int columns, int depth, ParallelOptions parallel)
    {
        var block = Math.Max(Tile, BlockFloats / depth / Tile * Tile);
        Parallel.For(0, (rows + Stripe - 1) / Stripe, parallel, stripe =>
        {
            var end = Math.Min(rows, (stripe + 1) * Stripe);
            for (var from = 0; from < columns; from += block)
            {
                var to = Math.Min(columns, from + block);
                for (var i = stripe * Stripe; i < end; i += Tile)
                {
                    for (var j = from; j < to; j += Tile)
                    {
                        if (i + Tile <= end && j + Tile <= to)
                        {
                            MultiplyTile(a, b, c, i, j, columns, depth);
                        }
                        else
                        {
                            MultiplyEdge(a, b, c, i..Math.Min(end, i + Tile), j..Math.Min(to, j + Tile), columns, depth);
                        }
                    }
                }
            }
        });
    }

    /// <summary>Writes the transpose of a matrix of <paramref name="rows"/> × <paramref name="columns"/>.</summary>
    public static void Transpose(float[] matrix, float[] transposed, int rows, int columns, ParallelOptions parallel)
    {
        Parallel.For(0, (columns + Stripe - 1) / Stripe, parallel, stripe =>
        {
            var end = Math.Min(columns, (stripe + 1) * Stripe);
            for (var row = 0; row < rows; row++)
            {
                for (var column = stripe * Stripe; column < end; column++)
                {
                    transposed[(column * rows) + row] = matrix[(row * columns) + column];
                }
            }
        });
    }

    private static void MultiplyTile(float[] a, float[] b, float[] c, int i, int j, int columns, int depth)
    {
        ref var a0 = ref Row(a, i, depth);
        ref var a1 = ref Row(a, i + 1, depth);
        ref var a2 = ref Row(a, i + 2, depth);
        ref var a3 = ref Row(a, i + 3, depth);
        ref var b0 = ref Row(b, j, depth);
        ref var b1 = ref Row(b, j + 1, depth);
        ref var b2 = ref Row(b, j + 2, depth);
        ref var b3 = ref Row(b, j + 3, depth);
        Vector<float> c00 = default, c01 = default, c02 = default, c03 = default;
        Vector<float> c10 = default, c11 = default, c12 = default, c13 = default;
        Vector<float> c20 = default, c21 = default, c22 = default, c23 = default;
        Vector<float> c30 = default, c31 = default, c32 = default, c33 = default;

        var whole = depth - (depth % Vector<float>.Count);
        for (nuint k = 0; k < (nuint)whole; k += (nuint)Vector<float>.Count)
        {
            var y0 = Vector.LoadUnsafe(ref b0, k);
            var y1 = Vector.LoadUnsafe(ref b1, k);
            var y2 = Vector.LoadUnsafe(ref b2, k);
            var y3 = Vector.LoadUnsafe(ref b3, k);
            var x = Vector.LoadUnsafe(ref a0, k);
            c00 = Vector.FusedMultiplyAdd(x, y0, c00);
            c01 = Vector.FusedMultiplyAdd(x, y1, c01);
            c02 = Vector.FusedMultiplyAdd(x, y2, c02);
            c03 = Vector.FusedMultiplyAdd(x, y3, c03);
            x = Vector.LoadUnsafe(ref a1, k);
            c10 = Vector.FusedMultiplyAdd(x, y0, c10);
            c11 = Vector.FusedMultiplyAdd(x, y1, c11);
            c12 = Vector.FusedMultiplyAdd(x, y2, c12);
            c13 = Vector.FusedMultiplyAdd(x, y3, c13);
            x = Vector.LoadUnsafe(ref a2, k);
            c20 = Vector.FusedMultiplyAdd(x, y0, c20);
            c21 = Vector.FusedMultiplyAdd(x, y1, c21);
            c22 = Vector.FusedMultiplyAdd(x, y2, c22);
            c23 = Vector.FusedMultiplyAdd(x, y3, c23);
            x = Vector.LoadUnsafe(ref a3, k);
            c30 = Vector.FusedMultiplyAdd(x, y0, c30);
            c31 = Vector.FusedMultiplyAdd(x, y1, c31);
            c32 = Vector.FusedMultiplyAdd(x, y2, c32);
            c33 = Vector.FusedMultiplyAdd(x, y3, c33);
        }

        ReadOnlySpan<float> sums =
        [
            Vector.Sum(c00), Vector.Sum(c01), Vector.Sum(c02), Vector.Sum(c03),
            Vector.Sum(c10), Vector.Sum(c11), Vector.Sum(c12), Vector.Sum(c13),
            Vector.Sum(c20), Vector.Sum(c21), Vector.Sum(c22), Vector.Sum(c23),
            Vector.Sum(c30), Vector.Sum(c31), Vector.Sum(c32), Vector.Sum(c33),
        ];
        for (var t = 0; t < sums.Length; t++)
        {
            var (row, column) = (i + (t / Tile), j + (t % Tile));
            var rest = sums[t];
            for (var k = whole; k < depth; k++)
            {
                rest += a[(row * depth) + k] * b[(column * depth) + k];
            }

            c[(row * columns) + column] = rest;
        }
    }

    private static void MultiplyEdge(float[] a, float[] b, float[] c, Range rows, Range over, int columns, int depth)
    {
        for (var i = rows.Start.Value; i < rows.End.Value; i++)
        {
            for (var j = over.Start.Value; j < over.End.Value; j++)
            {
                c[(i * columns) + j] = TensorPrimitives.Dot<float>(a.AsSpan(i * depth, depth), b.AsSpan(j * depth, depth));
            }
        }
    }

    private static ref float Row(float[] matrix, int row, int depth) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(matrix), row * depth);
}
