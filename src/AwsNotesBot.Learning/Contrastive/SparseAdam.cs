using System.Numerics;

namespace AwsNotesBot.Learning.Contrastive;

/// <summary>Adam for a table of which a step touches few rows: the moments of the others rest.</summary>
/// <remarks>Kingma and Ba, "Adam: A Method for Stochastic Optimization", ICLR 2015; the step count is the table's, not the row's.</remarks>
internal sealed class SparseAdam(int length)
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.98f;
    private const float Epsilon = 1e-9f;

    public float[] FirstMoments { get; } = new float[length];

    public float[] SecondMoments { get; } = new float[length];

    /// <param name="values">What learns, from <paramref name="offset"/> of the whole on.</param>
    /// <param name="gradient">∂L/∂values.</param>
    /// <param name="offset">Where the values stand among all.</param>
    /// <param name="rate">Learning rate of this step.</param>
    /// <param name="step">Counted from 1.</param>
    public void Update(Span<float> values, ReadOnlySpan<float> gradient, int offset, float rate, int step)
    {
        var m = FirstMoments.AsSpan(offset, values.Length);
        var v = SecondMoments.AsSpan(offset, values.Length);

        // θ −= rate·m̂/(√v̂ + ε), with both bias corrections taken out of the loop.
        var correction = MathF.Sqrt(1 - MathF.Pow(Beta2, step));
        var stepSize = rate * correction / (1 - MathF.Pow(Beta1, step));
        var epsilon = Epsilon * correction;

        var lanes = Vector<float>.Count;
        var i = 0;
        for (; i <= values.Length - lanes; i += lanes)
        {
            var g = new Vector<float>(gradient[i..]);
            var first = (Beta1 * new Vector<float>(m[i..])) + ((1 - Beta1) * g);
            var second = (Beta2 * new Vector<float>(v[i..])) + ((1 - Beta2) * g * g);
            first.CopyTo(m[i..]);
            second.CopyTo(v[i..]);
            (new Vector<float>(values[i..]) - (stepSize * first / (Vector.SquareRoot(second) + new Vector<float>(epsilon)))).CopyTo(values[i..]);
        }

        for (; i < values.Length; i++)
        {
            m[i] = (Beta1 * m[i]) + ((1 - Beta1) * gradient[i]);
            v[i] = (Beta2 * v[i]) + ((1 - Beta2) * gradient[i] * gradient[i]);
            values[i] -= stepSize * m[i] / (MathF.Sqrt(v[i]) + epsilon);
        }
    }
}
