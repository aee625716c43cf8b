using AwsNotesBot.Quizzes.Memory.Simulation;

namespace AwsNotesBot.Quizzes.Tests.Memory.Simulation;

/// <summary>The algorithm as Woźniak's thesis describes it.</summary>
public class Sm2Tests
{
    [Fact]
    public void IntervalsAreOneAndSixDaysAndThenGrowByTheEFactor() =>
        Assert.Equal([1, 6, 15, 38, 95], Play(4, 4, 4, 4, 4).Select(s => s.Interval));

    [Theory]
    [InlineData(5, 2.6)]
    [InlineData(4, 2.5)]
    [InlineData(3, 2.36)]
    public void TheEFactorMovesWithTheQuality(int q, double ef) => Assert.Equal(ef, Sm2.New.Next(q).EFactor, tolerance: 1e-12);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void AFailureStartsOverAndKeepsTheEFactor(int q) => Assert.Equal(new Sm2(0, 1, 2.6), Play(5, q).Last());

    [Fact]
    public void TheEFactorIsNeverBelowItsLeast() => Assert.Equal(1.3, Play([.. Enumerable.Repeat(3, 20)]).Last().EFactor);

    private static IEnumerable<Sm2> Play(params int[] qualities)
    {
        var state = Sm2.New;
        foreach (var q in qualities)
        {
            yield return state = state.Next(q);
        }
    }
}
