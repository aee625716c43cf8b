using System.Numerics.Tensors;

namespace AwsNotesBot.Learning.Contrastive;

/// <summary>Contrastive loss over a batch: each query must find its passage among all, and each passage its query.</summary>
/// <remarks>
/// van den Oord and others, "Representation Learning with Contrastive Predictive Coding", 2018; both directions as in Radford and
/// others, 2021. With unit vectors q and p, s = q·p/τ: L = ½ mean(−log softmax over passages) + ½ mean(−log softmax over queries).
/// </remarks>
internal sealed class SymmetricInfoNce(float temperature, ParallelOptions parallel)
{
    private const int Stripe = 64;

    /// <summary>Computes the loss and its gradient with respect to both sides.</summary>
    /// <param name="q">Unit vectors of the queries, n × d.</param>
    /// <param name="p">Unit vectors of the passages, n × d.</param>
    /// <param name="n">Pairs.</param>
    /// <param name="d">Dimensions.</param>
    /// <param name="dq">Receives ∂L/∂q.</param>
    /// <param name="dp">Receives ∂L/∂p.</param>
    public double Compute(float[] q, float[] p, int n, int d, float[] dq, float[] dp)
    {
        var g = new float[n * n];
        MatrixKernel.MultiplyTransposed(q, p, g, n, n, d, parallel);
        var loss = Differentiate(g, n);

        var transposedPassages = new float[n * d];
        MatrixKernel.Transpose(p, transposedPassages, n, d, parallel);
        MatrixKernel.MultiplyTransposed(g, transposedPassages, dq, n, d, n, parallel);

        var transposedQueries = new float[n * d];
        MatrixKernel.Transpose(q, transposedQueries, n, d, parallel);
        var transposed = new float[n * n];
        MatrixKernel.Transpose(g, transposed, n, n, parallel);
        MatrixKernel.MultiplyTransposed(transposed, transposedQueries, dp, n, d, n, parallel);
        return loss;
    }

    /// <summary>Turns cosines into ∂L/∂cosine and returns the loss.</summary>
    private double Differentiate(float[] s, int n)
    {
        var own = new float[n];
        for (var i = 0; i < n; i++)
        {
            own[i] = s[(i * n) + i];
        }

        // A cosine is at most 1, so exp((s − 1)/τ) neither overflows nor needs a maximum looked up.
        var rowSums = new float[n];
        Parallel.For(0, n, parallel, i =>
        {
            var row = s.AsSpan(i * n, n);
            TensorPrimitives.Subtract(row, 1, row);
            TensorPrimitives.Divide(row, temperature, row);
            TensorPrimitives.Exp(row, row);
            rowSums[i] = TensorPrimitives.Sum<float>(row);
        });

        var columnSums = new float[n];
        Parallel.For(0, (n + Stripe - 1) / Stripe, parallel, stripe =>
        {
            var (start, length) = (stripe * Stripe, Math.Min(Stripe, n - (stripe * Stripe)));
            var sums = columnSums.AsSpan(start, length);
            for (var i = 0; i < n; i++)
            {
                TensorPrimitives.Add(sums, s.AsSpan((i * n) + start, length), sums);
            }
        });

        var loss = 0.0;
        for (var i = 0; i < n; i++)
        {
            loss += (0.5 * (Math.Log(rowSums[i]) + Math.Log(columnSums[i]))) - ((own[i] - 1) / temperature);
        }

        var scale = 1 / (2 * n * temperature);
        var perColumn = new float[n];
        TensorPrimitives.Divide(scale, columnSums, perColumn);
        Parallel.For(0, n, parallel, i =>
        {
            var row = s.AsSpan(i * n, n);
            var share = new float[n];
            TensorPrimitives.Add(perColumn, scale / rowSums[i], share);
            TensorPrimitives.Multiply(row, share, row);
            row[i] -= 2 * scale;
        });
        return loss / n;
    }
}
