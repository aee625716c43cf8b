using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Tests.Memory.Fsrs;

/// <summary>The test vectors of the two implementations by the authors of FSRS. Those of fsrs-rs were computed in single precision.</summary>
public class FsrsFormulaeTests
{
    private const double SinglePrecision = 1e-6;

    private static readonly FsrsParameters W = FsrsParameters.Default;

    /// <remarks>fsrs-rs, src/model.rs, power_forgetting_curve.</remarks>
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 2, 0.9403443)]
    [InlineData(2, 3, 0.9253786)]
    [InlineData(3, 4, 0.9185229)]
    [InlineData(4, 4, 0.9)]
    [InlineData(5, 2, 0.8261359)]
    public void RecallFallsAlongThePowerCurve(double t, double s, double r) => AssertClose(r, FsrsFormulae.Retrievability(W, t, s));

    /// <remarks>fsrs-rs, src/inference.rs, next_interval. Its first value shows its single precision: 3,116,769 in double.</remarks>
    [Theory]
    [InlineData(0.1, 3_116_766)]
    [InlineData(0.2, 34_793)]
    [InlineData(0.3, 2_508)]
    [InlineData(0.4, 387)]
    [InlineData(0.5, 90)]
    [InlineData(0.6, 27)]
    [InlineData(0.7, 9)]
    [InlineData(0.8, 3)]
    [InlineData(0.9, 1)]
    public void TheLessRetentionIsDesiredTheLongerIsTheInterval(double r, double days) =>
        Assert.Equal(days, Math.Round(FsrsFormulae.Interval(W, r, 1)), tolerance: days * SinglePrecision);

    [Fact]
    public void WhereNothingMayBeForgottenTheIntervalIsNothing() => Assert.Equal(0, FsrsFormulae.Interval(W, 1, 1));

    [Fact]
    public void TheFirstDifficultyFallsWithTheGrade() =>
        AssertClose([6.4133, 5.112171, 2.118104, 1], Grades().Select(g => FsrsFormulae.First(W, g).Difficulty));

    [Fact]
    public void TheFirstStabilityIsTheWeightOfTheGrade() =>
        AssertClose([0.212, 1.2931, 2.3065, 8.2956], Grades().Select(g => FsrsFormulae.First(W, g).Stability));

    /// <remarks>fsrs-rs, src/model.rs, next_difficulty.</remarks>
    [Fact]
    public void DifficultyMovesAgainstTheGradeAndBackTowardsItsMean()
    {
        AssertClose([8.354889, 6.6774445, 5, 3.3225555], Grades().Select(g => FsrsFormulae.DampedDifficulty(W, 5, g)));
        AssertClose([8.341763, 6.6659956, 4.990228, 3.3144615], Grades().Select(g => FsrsFormulae.NextDifficulty(W, 5, g)));
    }

    /// <remarks>fsrs-rs, src/model.rs, next_stability.</remarks>
    [Fact]
    public void StabilityGrowsWithTheGradeAndWithHowMuchWasForgotten() =>
        AssertClose([25.602541, 28.226582, 58.656002, 127.226685], Grades().Select(g => FsrsFormulae.RecallStability(W, 5, (int)g, 1 - ((int)g * 0.1), g)));

    /// <remarks>fsrs-rs, src/model.rs, next_stability.</remarks>
    [Fact]
    public void ALapseLeavesLittleStability() =>
        AssertClose([1.0525396, 1.1894329, 1.3680838, 1.584989], Grades().Select(g => FsrsFormulae.LapseStability(W, 5, (int)g, 1 - ((int)g * 0.1))));

    /// <remarks>fsrs-rs, src/model.rs, but for Hard: there it leaves 5, because fsrs-rs lets no Hard lower the stability; py-fsrs does.</remarks>
    [Fact]
    public void OnTheSameDayNoGoodLowersTheStability() =>
        AssertClose([1.596818, 2.74701, 5, 8.12961], Grades().Select(g => FsrsFormulae.SameDayStability(W, 5, g)));

    /// <remarks>py-fsrs, tests/test_basic.py, and fsrs-rs, src/inference.rs, test_memory_state.</remarks>
    [Fact]
    public void AHistoryLeadsToTheMemoryThatBothImplementationsGive()
    {
        var memory = History(W);

        Assert.Equal(53.62691, memory.Stability, tolerance: 1e-4);
        Assert.Equal(6.3574867, memory.Difficulty, tolerance: 1e-4);
    }

    /// <remarks>fsrs-rs, src/inference.rs, the same history without short-term weights.</remarks>
    [Fact]
    public void WithoutShortTermWeightsReviewsOnTheSameDayCountForLess()
    {
        var memory = History(FsrsParameters.Of([.. W.AsSpan()[..17], 0, 0, 0, W[20]]));

        Assert.Equal(53.335106, memory.Stability, tolerance: 1e-4);
        Assert.Equal(6.3574867, memory.Difficulty, tolerance: 1e-4);
    }

    private static MemoryState History(FsrsParameters w)
    {
        var memory = FsrsFormulae.First(w, Rating.Again);
        foreach (var t in (int[])[0, 1, 3, 8, 21])
        {
            memory = FsrsFormulae.Next(w, memory, t, Rating.Good);
        }

        return memory;
    }

    private static IEnumerable<Rating> Grades() => Enum.GetValues<Rating>();

    private static void AssertClose(IEnumerable<double> expected, IEnumerable<double> actual)
    {
        foreach (var (e, a) in expected.Zip(actual, (e, a) => (e, a)))
        {
            AssertClose(e, a);
        }
    }

    private static void AssertClose(double expected, double actual) => Assert.Equal(expected, actual, tolerance: expected * SinglePrecision);
}
