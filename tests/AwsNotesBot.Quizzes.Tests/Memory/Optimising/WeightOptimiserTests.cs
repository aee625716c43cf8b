using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Memory.Optimising;
using AwsNotesBot.Quizzes.Memory.Reviews;
using AwsNotesBot.Quizzes.Memory.Simulation;

namespace AwsNotesBot.Quizzes.Tests.Memory.Optimising;

public class WeightOptimiserTests
{
    private static readonly DateTimeOffset Now = new(2027, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A year of answers of learners whose true weights are not the defaults.</summary>
    private static readonly IReadOnlyList<IReadOnlyList<Review>> Learners =
        [.. Enumerable.Range(0, 60).Select(n => AnswersOf(SimulatedLearners.Fsrs(seed: 7, n, SimulatedYear.Items)))];

    private static readonly IReadOnlyList<WeightFit> Fits = [.. Learners.Select(answers => WeightOptimiser.Fit(answers, Now))];

    [Fact]
    public void ForLearnersWithTheirOwnWeightsTheHeldOutLossFalls()
    {
        var gains = Fits.Select(WeightsOf).Select(w => w.DefaultLoss - w.FittedLoss).ToList();

        // Of one learner the last fifth is a few hundred coin flips, so chance decides some; over all learners it does not.
        var mean = gains.Average();
        var standardError = Math.Sqrt(gains.Sum(g => (g - mean) * (g - mean)) / (gains.Count * (gains.Count - 1)));
        Assert.True(mean > 2 * standardError, $"gained {mean} ± {standardError}");
        Assert.True(Fits.Count(f => f is WeightFit.Better) > Fits.Count * 2 / 3);
    }

    [Fact]
    public void FittedWeightsAreWithinTheirBounds() => Assert.All(Fits, fit => FsrsParameters.Of([.. WeightsOf(fit).Parameters.AsSpan()]));

    [Fact]
    public void WeightsAreKeptOnlyWhereTheyPredictReviewsBetterThatTheyWereNotFittedTo() =>
        Assert.All(Fits, fit => Assert.Equal(fit is WeightFit.Better, WeightsOf(fit).FittedLoss < WeightsOf(fit).DefaultLoss));

    [Fact]
    public void WhereTheLaterReviewsContradictTheEarlierTheDefaultsStay()
    {
        // A hundred items are recalled every thirty days, and the fifth time none is.
        var answers = Enumerable.Range(0, 6).SelectMany(round => Enumerable.Range(0, 100).Select(i => Reviews.Reviews.Of(
            (100 * round) + i + 1, item: $"item{i}", rating: round == 5 ? Rating.Again : Rating.Good, days: 30 * round))).ToList();

        Assert.IsType<WeightFit.NoBetter>(WeightOptimiser.Fit(answers, Now));
    }

    [Fact]
    public void TheSameReviewsGiveTheSameWeights() =>
        Assert.Equal(Fits[0], WeightOptimiser.Fit(Learners[0], Now));

    [Fact]
    public void BelowFourHundredReviewsOnLaterDaysNothingIsFitted()
    {
        Assert.Equal(new WeightFit.TooFew(0), WeightOptimiser.Fit([], Now));

        var few = Assert.IsType<WeightFit.TooFew>(WeightOptimiser.Fit([.. Learners[0].Take(500)], Now));
        Assert.InRange(few.Reviews, 1, 399);
    }

    private static List<Review> AnswersOf(IReadOnlyList<SimulatedItem> learner)
    {
        var schedule = new LoggedSchedule();
        SimulatedYear.Run(learner, schedule);
        return schedule.Answers;
    }

    private static FittedWeights WeightsOf(WeightFit fit) => fit switch
    {
        WeightFit.Better(var weights) => weights,
        WeightFit.NoBetter(var weights) => weights,
        _ => throw new InvalidOperationException($"{fit}"),
    };

    private sealed class LoggedSchedule() : FsrsSchedule(desiredRetention: 0.9)
    {
        public List<Review> Answers { get; } = [];

        protected override void Log(ReviewCard card, Rating rating, DateTimeOffset at) =>
            Answers.Add(Reviews.Reviews.Of(Answers.Count + 1, item: card.ItemId, rating: rating) with { Time = at });
    }
}
