using AwsNotesBot.Quizzes.Memory.Fsrs;
using static AwsNotesBot.Quizzes.Memory.Fsrs.Rating;

namespace AwsNotesBot.Quizzes.Tests.Memory.Fsrs;

public class IntervalFuzzTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void AnIntervalBelowTwoAndAHalfDaysStaysAsItIs(int days) => Assert.Equal(days, IntervalFuzz.Apply(days, 36_500, 0.99));

    [Theory]
    [InlineData(3, 2, 4)] // 1 + 0.15 × 0.5 days to each side
    [InlineData(7, 5, 9)] // 1 + 0.15 × 4.5
    [InlineData(11, 9, 13)] // 1 + 0.15 × 4.5 + 0.1 × 4
    [InlineData(100, 93, 107)] // 1 + 0.15 × 4.5 + 0.1 × 13 + 0.05 × 80
    public void TheRangeWidensWithTheInterval(int days, int min, int max)
    {
        Assert.Equal((min, max), IntervalFuzz.Range(days, 36_500));
        Assert.Equal(min, IntervalFuzz.Apply(days, 36_500, 0));
        Assert.Equal(max, IntervalFuzz.Apply(days, 36_500, 0.999_999));
    }

    [Fact]
    public void TheRangeEndsAtTheLongestInterval() => Assert.Equal((93, 100), IntervalFuzz.Range(100, 100));

    [Fact]
    public void ACardIsSpreadTheSameWayEachTimeAndCardsApart()
    {
        var due = Enumerable.Range(0, 200).Select(i => Due($"item{i}")).ToList();

        Assert.Equal(due, Enumerable.Range(0, 200).Select(i => Due($"item{i}")));
        Assert.Equal([9, 10, 11, 12, 13], due.Distinct().Order());
    }

    private static int Due(string itemId)
    {
        var scheduler = new FsrsScheduler();
        var start = new DateTimeOffset(2026, 1, 1, 8, 0, 0, TimeSpan.Zero);
        var card = scheduler.Replay(itemId, [(Good, start), (Good, start.AddMinutes(10)), (Good, start.AddDays(2).AddMinutes(10))]);
        return (card.Due - card.LastReview!.Value).Days;
    }
}
