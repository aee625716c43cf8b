using AwsNotesBot.Quizzes.Memory.Reminders;
using FsCheck;
using FsCheck.Fluent;

namespace AwsNotesBot.Quizzes.Tests.Memory.Reminders;

public class ReminderParserTests
{
    [Theory]
    [InlineData("remind me at 8:00", 8, 0, null)]
    [InlineData("Remind me at 8", 8, 0, null)]
    [InlineData("please remind me daily at 20.30!", 20, 30, null)]
    [InlineData("remind me at 7h15", 7, 15, null)]
    [InlineData("remind me every day at 8am", 8, 0, null)]
    [InlineData("remind me at 8 pm Europe/Berlin", 20, 0, "Europe/Berlin")]
    [InlineData("remind me at 12 a.m.", 0, 0, null)]
    [InlineData("remind me at 12:05 p.m. in New York", 12, 5, "New York")]
    [InlineData("remind me at noon every day, Asia/Kolkata time", 12, 0, "Asia/Kolkata")]
    [InlineData("remind me at midnight UTC", 0, 0, "UTC")]
    [InlineData("remind me at 6 o'clock America/Argentina/Buenos_Aires", 6, 0, "America/Argentina/Buenos_Aires")]
    [InlineData("remind me at 9 Etc/GMT+5", 9, 0, "Etc/GMT+5")]
    public void AWishHasATimeAndMayHaveAZone(string text, int hour, int minute, string? zone) =>
        Assert.Equal(new ReminderWish.Daily(new TimeOnly(hour, minute), zone), ReminderParser.Parse(text));

    [Theory]
    [InlineData("stop reminding me")]
    [InlineData("Cancel my reminder")]
    [InlineData("no more reminders.")]
    [InlineData("don't remind me anymore")]
    public void AWishEndsWithAWord(string text) => Assert.Equal(new ReminderWish.Stop(), ReminderParser.Parse(text));

    [Theory]
    [InlineData("When do you remind me?")]
    [InlineData("my reminder")]
    public void AWishCanBeAskedFor(string text) => Assert.Equal(new ReminderWish.Ask(), ReminderParser.Parse(text));

    [Theory]
    [InlineData("remind me")]
    [InlineData("remind me every day")]
    [InlineData("remind me at 25:00")]
    [InlineData("remind me at 8:75")]
    [InlineData("remind me at 13 pm")]
    [InlineData("remind me at 0 am")]
    public void AWishWithoutATimeIsUnclear(string text) => Assert.Equal(new ReminderWish.Unclear(), ReminderParser.Parse(text));

    [Theory]
    [InlineData("remind me what a NAT gateway is for")]
    [InlineData("Can you remind me how queues work?")]
    [InlineData("How do reminders work?")]
    [InlineData("stop")]
    [InlineData("what happens at 8:00")]
    public void AQuestionStaysAQuestion(string text) => Assert.Null(ReminderParser.Parse(text));

    [Fact]
    public void NoTextMakesTheParserFail() => Prop.ForAll<NonNull<string>>(text =>
    {
        ReminderParser.Parse(text.Get);
        ReminderParser.Parse($"remind me at {text.Get}");
    }).QuickCheckThrowOnFailure();
}
