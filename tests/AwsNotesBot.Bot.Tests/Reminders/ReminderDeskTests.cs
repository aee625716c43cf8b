using AwsNotesBot.Bot.Tests.Fakes;

namespace AwsNotesBot.Bot.Tests.Reminders;

public class ReminderDeskTests
{
    private readonly QuizTable _table = new();

    [Fact]
    public async Task AWishIsTakenWithItsZoneAskedForAndEnded()
    {
        Assert.Equal(
            "I remind you every day at 9:30 (Europe/Berlin) of what is due, from tomorrow on. When I cannot reach you then, I tell you as soon as you are back. Say `stop reminding me` to end it.",
            await _table.SayAsync("remind me at 9:30 Europe/Berlin"));
        Assert.Equal("I remind you every day at 9:30 (Europe/Berlin), next on Tuesday 5 May.", await _table.SayAsync("when do you remind me?"));
        Assert.Equal("I do not remind you any more.", await _table.SayAsync("stop reminding me"));
        Assert.Equal("I do not remind you. Say `remind me at 8:00`, and I do every day.", await _table.SayAsync("when do you remind me?"));
    }

    [Fact]
    public async Task WithoutAZoneTheUsersClockCountsAndIsNamed() => Assert.Equal(
        "I remind you every day at 8:01 (UTC) of what is due, from today on. When I cannot reach you then, I tell you as soon as you are back. Say `stop reminding me` to end it, or name your time zone: `remind me at 8:01 Europe/Berlin`.",
        await _table.SayAsync("remind me at 8:01"));

    [Fact]
    public async Task AnotherWishTakesThePlaceOfTheFirst()
    {
        await _table.SayAsync("remind me at 9:30 UTC");
        await _table.SayAsync("remind me at 21:00 UTC");

        Assert.Equal("I remind you every day at 21:00 (UTC), next on Monday 4 May.", await _table.SayAsync("my reminder"));
    }

    [Theory]
    [InlineData("remind me", "Name a time, for example `remind me at 8:00` or `remind me at 7:30 pm Europe/Berlin`.")]
    [InlineData("remind me at 8:00 Middle_earth", "I do not know the time zone Middle_earth, or more than one is called so. Name one like `Europe/Berlin`.")]
    public async Task WhatCannotBeTakenIsAnsweredWithARemedy(string said, string answer) => Assert.Equal(answer, await _table.SayAsync(said));

    [Fact]
    public async Task WhereTheBotCannotSpeakFirstItSaysSo()
    {
        var replies = await _table.Bot.RespondAsync(new Turn("api", "c", "ada", "remind me at 8:00"), TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal("I cannot speak first here. Ask me where I can: in the web chat, in Teams, in Slack, or in the terminal.", Assert.IsType<Reply.Message>(Assert.Single(replies)).Markdown);
    }

    [Fact]
    public async Task WhoeverIsForgottenIsNotReminded()
    {
        await _table.SayAsync("remind me at 9:30 UTC");

        await _table.SayAsync("forget me");

        Assert.Empty(await _table.Store.ListAsync("reminder/", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task AWishInAQuizIsNoAnswerAndTheQuizGoesOn()
    {
        var question = await _table.SayAsync("quiz");

        var said = await _table.MessagesAsync("remind me at 9:30 UTC");

        Assert.StartsWith("I remind you", said[0].Markdown);
        Assert.Equal(question, said[1].Markdown);
        Assert.Empty(await _table.LoggedAsync());
    }
}
