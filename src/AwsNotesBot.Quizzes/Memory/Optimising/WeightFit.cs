using AwsNotesBot.Quizzes.Memory.Reviews;

namespace AwsNotesBot.Quizzes.Memory.Optimising;

/// <summary>What came of fitting weights to a learner's reviews.</summary>
public abstract record WeightFit
{
    private WeightFit()
    {
    }

    /// <summary>The weights predict the held-out reviews better than the defaults: use them.</summary>
    public sealed record Better(FittedWeights Weights) : WeightFit;

    /// <summary>The weights predict the held-out reviews no better than the defaults: keep the defaults.</summary>
    public sealed record NoBetter(FittedWeights Weights) : WeightFit;

    /// <summary>There are not <see cref="WeightOptimiser.MinReviews"/> yet.</summary>
    /// <param name="Reviews">How many there are on later days.</param>
    public sealed record TooFew(int Reviews) : WeightFit;
}
