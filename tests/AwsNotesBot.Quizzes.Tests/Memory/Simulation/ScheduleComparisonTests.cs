using AwsNotesBot.Quizzes.Memory.Simulation;

namespace AwsNotesBot.Quizzes.Tests.Memory.Simulation;

public class ScheduleComparisonTests
{
    private static readonly IReadOnlyList<ScheduleRow> Rows = [.. ScheduleComparison.Run(learners: 10, seed: 3)];

    [Fact]
    public void EveryScheduleIsTriedInBothWorlds() => Assert.Equal(
        [
            "FSRS, own weights: SM-2", "FSRS, own weights: SM-2", "FSRS, own weights: FSRS, default weights", "FSRS, own weights: FSRS, fitted weights",
            "half-lives: SM-2", "half-lives: SM-2", "half-lives: FSRS, default weights", "half-lives: FSRS, fitted weights",
        ],
        Rows.Select(r => $"{r.World}: {r.Schedule}"));

    [Fact]
    public void ATunedScheduleReachesTheRetentionWanted() =>
        Assert.All(Rows.Where(r => r.Setting != "as published"), r => Assert.Equal(ScheduleComparison.Retention, r.Retention, tolerance: 0.006));

    [Fact]
    public void ForTheSameRetentionFsrsAsksLessThanSm2() => Assert.All(Rows.GroupBy(r => r.World), world =>
    {
        var sm2 = world.Last(r => r.Schedule == "SM-2");
        Assert.All(world.Where(r => r.Schedule != "SM-2"), fsrs =>
        {
            Assert.True(fsrs.Reviews < sm2.Reviews, $"{fsrs} against {sm2}");
            Assert.True(fsrs.ReviewsPerKnown < sm2.ReviewsPerKnown, $"{fsrs} against {sm2}");
        });
    });

    [Fact]
    public void FittedWeightsPredictBetterThanTheDefaultsOnTheSameReviews() =>
        Assert.All(Rows.Where(r => r.Schedule == "FSRS, fitted weights"), r => Assert.True(r.FittedLoss < r.DefaultLoss, $"{r}"));

    [Fact]
    public void TheSameSeedGivesTheSameTable() => Assert.Equal(Rows.Take(2), ScheduleComparison.Run(learners: 10, seed: 3, TestContext.Current.CancellationToken).Take(2));
}
