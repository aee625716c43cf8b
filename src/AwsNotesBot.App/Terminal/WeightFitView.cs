using AwsNotesBot.Quizzes.Memory;
using AwsNotesBot.Quizzes.Memory.Optimising;
using AwsNotesBot.Quizzes.Memory.Reviews;
using Spectre.Console;

namespace AwsNotesBot.App.Terminal;

/// <summary>Says what came of fitting weights to a learner's reviews.</summary>
internal static class WeightFitView
{
    public static void Write(IAnsiConsole console, string learner, WeightFit fit, bool overridden)
    {
        console.WriteLine(fit switch
        {
            WeightFit.Better(var weights) => $"{Tried(weights)} The fitted weights are kept for {learner}:",
            WeightFit.NoBetter(var weights) => $"{Tried(weights)} The default weights stay; try again with more reviews.",
            WeightFit.TooFew(var reviews) =>
                $"{learner} has {reviews:N0} reviews on a later day than the one before. Weights are fitted from {WeightOptimiser.MinReviews:N0} on; the default weights stay.",
            _ => throw new InvalidOperationException($"No words for {fit.GetType().Name}."),
        });
        if (fit is WeightFit.Better better)
        {
            console.WriteLine(WeightList.Write(better.Weights.Parameters));
        }

        if (overridden)
        {
            console.WriteLine("The setting Quizzes:Memory:Weights is used instead, for every learner.");
        }
    }

    private static string Tried(FittedWeights weights) =>
        $"Of {weights.Reviews:N0} reviews on later days the last fifth was held out: the default weights lose {weights.DefaultLoss:F4} nats a review on it, the fitted ones {weights.FittedLoss:F4}.";
}
