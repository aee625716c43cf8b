using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Memory.Reviews;

namespace AwsNotesBot.Quizzes.Memory.Optimising;

/// <summary>Fits the weights to a learner's own reviews, and keeps them only where they predict reviews better that they were not fitted to.</summary>
public static class WeightOptimiser
{
    /// <summary>Fewer reviews on later days than this say less about 21 weights than the reviews of all other learners, which made the defaults.</summary>
    public const int MinReviews = 400;

    /// <summary>The last of the reviews by time are held out: weights are for the reviews to come.</summary>
    private const double HeldOutShare = 0.2;

    /// <summary>Enough: five times as many lower the loss on reviews to come by less than 0.002.</summary>
    private const int Steps = 40;

    /// <summary>In standard deviations of <see cref="WeightPrior"/>; it shrinks to nothing along half a cosine.</summary>
    private const double FirstStep = 0.2;

    /// <param name="answers">The learner's, rated as last corrected, in order of time.</param>
    /// <param name="at">When this is done.</param>
    public static WeightFit Fit(IReadOnlyList<Review> answers, DateTimeOffset at)
    {
        var sequences = RecallSequence.Of(answers);
        var later = sequences.SelectMany(s => s.Steps.Where((_, k) => s.Counts(k)).Select(step => step.At)).Order().ToList();
        if (later.Count < MinReviews)
        {
            return new WeightFit.TooFew(later.Count);
        }

        var cut = later[(int)(later.Count * (1 - HeldOutShare))];
        var fitted = Minimise([.. sequences.Select(s => s.Before(cut)).OfType<RecallSequence>()]);
        var heldOut = sequences.Select(s => s.Since(cut)).ToList();
        var weights = new FittedWeights(fitted, later.Count, MeanLoss(FsrsParameters.Default, heldOut), MeanLoss(fitted, heldOut), at);
        return weights.FittedLoss < weights.DefaultLoss ? new WeightFit.Better(weights) : new WeightFit.NoBetter(weights);
    }

    /// <summary>The weights that are the most likely after these reviews.</summary>
    internal static FsrsParameters Minimise(IReadOnlyList<RecallSequence> sequences)
    {
        var (loss, adam) = (new RecallLoss(), new Adam(FsrsParameters.Count));
        Span<double> u = stackalloc double[FsrsParameters.Count];
        Span<double> gradient = stackalloc double[FsrsParameters.Count];
        var w = FsrsParameters.Default;
        for (var step = 0; step < Steps; step++)
        {
            gradient.Clear();
            loss.AddGradient(w, sequences, gradient);
            WeightPrior.ToPoint(w, u, gradient);
            adam.Step(u, gradient, FirstStep * (1 + Math.Cos(Math.PI * step / Steps)) / 2);
            w = WeightPrior.WeightsAt(u);
            WeightPrior.PointOf(w, u); // back to the bounds
        }

        return w;
    }

    private static double MeanLoss(FsrsParameters w, IReadOnlyList<RecallSequence> sequences)
    {
        var (sum, count) = new RecallLoss().Of(w, sequences);
        return sum / count;
    }
}
