using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Memory.Simulation;
using static AwsNotesBot.Quizzes.Memory.Fsrs.Rating;

namespace AwsNotesBot.Quizzes.Tests.Memory.Simulation;

public class ScheduleTests
{
    [Fact]
    public void Sm2AsksBelowQualityFourAgainOnTheSameDayWithoutCountingIt()
    {
        var schedule = new Sm2Schedule();

        Assert.Equal([0, 0, 1], new[] { Again, Hard, Good }.Select(r => schedule.Next(0, 0, r)));
        Assert.Equal(1, schedule.Next(0, 1, Good));
        Assert.Equal(6, schedule.Next(0, 2, Good));
    }

    [Fact]
    public void StretchedSm2AsksSoMuchLater()
    {
        var schedule = new Sm2Schedule(stretch: 2);

        Assert.Equal([2, 12, 30], new[] { 0, 2, 14 }.Select(day => schedule.Next(0, day, Good)));
    }

    [Fact]
    public void FsrsAsksUntilTheStepsAreDoneAndThenInDays()
    {
        var schedule = new FsrsSchedule(0.9);

        Assert.Equal([0, 0, 1], new[] { Again, Good, Good }.Select(r => schedule.Next(0, 0, r)));
    }

    [Fact]
    public void ADayLaterIsAWholeDayLaterForFsrsHoweverManyAnswersTheDayHas()
    {
        var schedule = new FsrsSchedule(0.9);
        for (var item = 0; item < 50; item++)
        {
            schedule.Next(item, 0, Good);
            schedule.Next(item, 0, Good);
        }

        Assert.True(schedule.Predict(49, 1) < 1);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10, 0.5)]
    [InlineData(20, 0.25)]
    public void AnItemOfAverageEaseIsHalfForgottenAfterItsHalfLife(int days, double chance)
    {
        var item = new HalfLifeItem(0, new Random(1));
        item.Meet();

        Assert.Equal(chance, item.Recall(days), tolerance: 1e-12);
    }

    [Fact]
    public void ARecallLengthensTheHalfLifeTheMoreTheLaterItComes()
    {
        static double After(int days)
        {
            var item = new HalfLifeItem(0, new Random(1));
            item.Meet();
            return item.Ask(days) == Again ? double.NaN : item.Recall(10);
        }

        Assert.True(After(0) < After(1));
        Assert.True(After(1) < After(2));
    }
}
