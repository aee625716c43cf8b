using AwsNotesBot.Notes;
using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Memory.Progress;
using AwsNotesBot.Quizzes.Memory.Reviews;
using AwsNotesBot.Quizzes.Tests.Memory.Reviews;

namespace AwsNotesBot.Quizzes.Tests.Memory.Progress;

public class LearnerProgressTests
{
    private static readonly TimeZoneInfo Auckland = TimeZoneInfo.FindSystemTimeZoneById("Pacific/Auckland");

    private static readonly IReadOnlyList<QuizItem> Book = [Item("a1", "Tea"), Item("a2", "Tea"), Item("a3", "Tea"), Item("b1", "Coffee"), Item("c1", "Cocoa")];

    [Fact]
    public void EachTopicCountsWhatIsKnownLearnedAndNew()
    {
        // Easy at once is known for more than a week; Good at once is in its steps.
        var progress = At(Reviews.Reviews.Start, Reviews.Reviews.Of(1, item: "a1", rating: Rating.Easy), Reviews.Reviews.Of(2, item: "a2"), Reviews.Reviews.Of(3, item: "b1"));

        Assert.Equal([new("Tea", 1, 1, 1), new("Coffee", 0, 1, 0), new TopicProgress("Cocoa", 0, 0, 1)], progress.Topics);
        Assert.Equal((1, 2, 2), (progress.Known, progress.Learning, progress.New));
    }

    [Fact]
    public void WhatWasKnownAndIsForgottenIsLearnedAgain()
    {
        var progress = At(
            Reviews.Reviews.Start.AddDays(8), Reviews.Reviews.Of(1, item: "b1", rating: Rating.Easy), Reviews.Reviews.Of(2, item: "b1", rating: Rating.Again, days: 8));

        Assert.Equal(new("Coffee", 0, 1, 0), progress.Topics[0]);
    }

    [Fact]
    public void AnItemThatHasLeftTheNotesCountsNowhere()
    {
        var progress = At(Reviews.Reviews.Start.AddDays(1), Reviews.Reviews.Of(1, item: "gone"));

        Assert.Equal((0, 0, 5, 0), (progress.Known, progress.Learning, progress.New, progress.DueNow));
        Assert.Equal(0, progress.Forecast.Sum());
    }

    [Fact]
    public void TheForecastCountsWhatIsDueOnEachDayAndWhatWaitsForToday()
    {
        Review[] log = [Reviews.Reviews.Of(1, item: "a1", rating: Rating.Easy), Reviews.Reviews.Of(2, item: "a2"), Reviews.Reviews.Of(3, item: "b1", rating: Rating.Again)];

        var progress = At(Reviews.Reviews.Start.AddDays(1), log);

        Assert.Equal(2, progress.DueNow);
        Assert.Equal([2, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0], progress.Forecast);
    }

    [Theory]
    [InlineData(new double[0], 0)]
    [InlineData(new double[] { 5 }, 1)]
    [InlineData(new double[] { 4 }, 1)]
    [InlineData(new double[] { 3 }, 0)]
    [InlineData(new double[] { 1, 3, 4, 5, 5 }, 3)]
    public void AStreakLastsWhileNoDayIsLeftOutAndTodayMayStillCome(double[] days, int streak) => Assert.Equal(
        streak, At(Reviews.Reviews.Start.AddDays(5), [.. days.Select((d, i) => Reviews.Reviews.Of(i + 1, days: d))]).Streak);

    [Fact]
    public void ADayIsTheLearnersOwn()
    {
        // 8:00 and 13:00 UTC are 21:00 and 2:00 of the next day in Auckland.
        Review[] log = [Reviews.Reviews.Of(1), Reviews.Reviews.Of(2, days: 5 / 24.0)];

        Assert.Equal(1, At(log[1].Time, log).Streak);
        Assert.Equal(2, At(log[1].Time, Auckland, log).Streak);
        Assert.Equal(new DateOnly(2026, 3, 2), At(log[1].Time, Auckland, log).Today);
    }

    private static LearnerProgress At(DateTimeOffset now, params Review[] log) => At(now, TimeZoneInfo.Utc, log);

    private static LearnerProgress At(DateTimeOffset now, TimeZoneInfo zone, params Review[] log) =>
        LearnerProgress.Of(LearnerMemory.Of(log, new FsrsScheduler(fuzz: false)), Book, now, zone);

    private static QuizItem Item(string id, string topic) => new()
    {
        Id = id,
        Kind = QuizKind.Recall,
        Question = "?",
        Answer = "!",
        Why = "!",
        Topic = topic,
        Difficulty = 0.5,
        Lines = new(1, 1),
        Passage = new Passage
        {
            Id = "p", NotePath = "n.md", NoteTitle = "N", HeadingPath = [], Blocks = [new(BlockKind.Paragraph, "!", new(1, 1))], Lines = new(1, 1),
        },
    };
}
