using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Memory.Optimising;

/// <summary>What is believed of a learner's weights before any review: near the default weights, each as far off as learners differ.</summary>
/// <remarks>
/// A point <c>u</c> counts in standard deviations from the defaults, so that one step and one penalty suit all weights. The deviations are
/// those of fsrs-rs, src/training.rs, <c>PARAMS_STDDEV</c>; but the first stabilities differ by factors, not by days, so theirs
/// are of the logarithm.
/// </remarks>
internal static class WeightPrior
{
    private const int Stabilities = 4;

    private static readonly double[] Deviation =
        [1, 1, 1, 1, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32, 0.14, 0.27];

    /// <returns>The weights at the point, moved to their bounds where they are beyond.</returns>
    public static FsrsParameters WeightsAt(ReadOnlySpan<double> u)
    {
        var w = new double[FsrsParameters.Count];
        for (var i = 0; i < w.Length; i++)
        {
            var mean = FsrsParameters.Default[i];
            w[i] = i < Stabilities ? mean * Math.Exp(Deviation[i] * u[i]) : mean + (Deviation[i] * u[i]);
        }

        return FsrsParameters.Clamped(w);
    }

    /// <summary>The point of weights.</summary>
    public static void PointOf(FsrsParameters w, Span<double> u)
    {
        for (var i = 0; i < FsrsParameters.Count; i++)
        {
            var mean = FsrsParameters.Default[i];
            u[i] = (i < Stabilities ? Math.Log(w[i] / mean) : w[i] - mean) / Deviation[i];
        }
    }

    /// <summary>From a gradient by the weights to one by the point, with that of the penalty <c>½|u|²</c> added.</summary>
    public static void ToPoint(FsrsParameters w, ReadOnlySpan<double> u, Span<double> gradient)
    {
        for (var i = 0; i < FsrsParameters.Count; i++)
        {
            gradient[i] = (gradient[i] * Deviation[i] * (i < Stabilities ? w[i] : 1)) + u[i];
        }
    }
}
