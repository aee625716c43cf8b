using AwsNotesBot.Bot.Tests.Fakes;

namespace AwsNotesBot.Bot.Tests.Reminders;

public class ReminderSenderTests
{
    private const string Punctual = "to ada: Your reminder: nothing is due. Say `quiz` for something new.";

    private readonly QuizTable _table = new(); // It is Monday, 4 May, 8:00.
    private readonly ReminderChannelFake _channel = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AReminderComesAtItsTimeAndOnceADay()
    {
        await _table.SayAsync("remind me at 9:00 UTC");

        await AtAsync(TimeSpan.FromMinutes(59));
        Assert.Empty(_channel.Said);

        await AtAsync(TimeSpan.FromMinutes(60));
        await AtAsync(TimeSpan.FromMinutes(61));
        await AtAsync(TimeSpan.FromHours(24));
        Assert.Equal([Punctual], _channel.Said);

        await AtAsync(TimeSpan.FromHours(25));
        Assert.Equal([Punctual, Punctual], _channel.Said);
    }

    [Fact]
    public async Task ItSaysHowMuchIsDue()
    {
        await _table.SayAsync("quiz");
        await _table.SayAsync("no idea");
        await _table.SayAsync("stop");
        await _table.SayAsync("remind me at 9:00 UTC");

        await AtAsync(TimeSpan.FromHours(1));

        Assert.Equal(["to ada: Your reminder: **1 question is due**. Say `review` to begin."], _channel.Said);
    }

    [Fact]
    public async Task WhoeverIsAwayForDaysIsRemindedOnceWhenTheyAreBack()
    {
        await _table.SayAsync("remind me at 9:00 UTC");
        _channel.IsThere = false;
        await AtAsync(TimeSpan.FromHours(1));
        await AtAsync(TimeSpan.FromHours(25));

        _channel.IsThere = true;
        await AtAsync(TimeSpan.FromHours(30));
        await AtAsync(TimeSpan.FromHours(31));

        Assert.Equal(
            ["to ada: Your reminder of Monday 4 May at 9:00, when I could not reach you: nothing is due. Say `quiz` for something new."], _channel.Said);
        Assert.Equal("I remind you every day at 9:00 (UTC), next on Wednesday 6 May.", await _table.SayAsync("my reminder"));
    }

    [Fact]
    public async Task ACrashWhileSendingDoesNotRemindTwiceOnADay()
    {
        await _table.SayAsync("remind me at 9:00 UTC");
        _channel.Arrives = () => throw new IOException("The connection broke.");
        await AtAsync(TimeSpan.FromHours(1));

        _channel.Arrives = () => Task.FromResult(true);
        await AtAsync(TimeSpan.FromHours(2));
        Assert.Single(_channel.Said);

        await AtAsync(TimeSpan.FromHours(25));
        Assert.Equal(2, _channel.Said.Count);
    }

    [Fact]
    public async Task WhatSurelyDidNotArriveIsTriedAgain()
    {
        await _table.SayAsync("remind me at 9:00 UTC");
        _channel.Arrives = () => Task.FromResult(false);
        await AtAsync(TimeSpan.FromHours(1));

        _channel.Arrives = () => Task.FromResult(true);
        await AtAsync(TimeSpan.FromHours(1));
        await AtAsync(TimeSpan.FromHours(1));

        Assert.Equal([Punctual, Punctual], _channel.Said);
    }

    [Fact]
    public async Task OfManyProcessesOneSends()
    {
        await _table.SayAsync("remind me at 9:00 UTC");
        _table.Clock.Now += TimeSpan.FromHours(1);
        var channels = Enumerable.Range(0, 8).Select(_ => new ReminderChannelFake()).ToList();

        await Task.WhenAll(channels.Select(channel => Task.Run(() => _table.Sender(channel).SendDueAsync(Cancel), Cancel)));

        Assert.Equal([Punctual], channels.SelectMany(c => c.Said));
    }

    [Fact]
    public async Task AReminderOfAnotherChannelWaitsForTheProcessThatCanSendIt()
    {
        await _table.SayAsync("remind me at 9:00 UTC");
        _table.Clock.Now += TimeSpan.FromHours(1);
        await _table.Sender().SendDueAsync(Cancel);

        await AtAsync(TimeSpan.FromHours(1));

        Assert.Equal([Punctual], _channel.Said);
    }

    [Fact]
    public async Task WhoeverWantsNoMoreGetsNoMore()
    {
        await _table.SayAsync("remind me at 9:00 UTC");
        await _table.SayAsync("stop reminding me");

        await AtAsync(TimeSpan.FromHours(1));

        Assert.Empty(_channel.Said);
    }

    /// <summary>Each time in a process that has just begun.</summary>
    private Task AtAsync(TimeSpan sinceEight)
    {
        _table.Clock.Now = new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero) + sinceEight;
        return _table.Sender(_channel).SendDueAsync(Cancel);
    }
}
