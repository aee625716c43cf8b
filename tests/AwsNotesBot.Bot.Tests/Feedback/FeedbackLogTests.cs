using AwsNotesBot.Bot.Feedback;
using AwsNotesBot.Bot.State;
using AwsNotesBot.Bot.Tests.Fakes;

namespace AwsNotesBot.Bot.Tests.Feedback;

public sealed class FeedbackLogTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("feedback-").FullName;
    private readonly FeedbackLog _log;

    public FeedbackLogTests() => _log = new FeedbackLog(new SqliteStateStore(Path.Combine(_folder, SqliteStateStore.FileName)), new StoppedClock());

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnOpinionIsKeptWithWhatItIsAbout()
    {
        await _log.RememberAsync("slack", "C1/1.1", new SaidAnswer("What is tea?", "A drink. [1]", ["tea.md#L3-L3"]), Cancellation);

        await _log.AddAsync("slack", "C1/1.1", "U1", likes: false, "Too short", Cancellation);

        var opinion = Assert.Single(await _log.ReadAsync(Cancellation));
        Assert.Equal(("slack", "U1", false, "Too short"), (opinion.Channel, opinion.UserId, opinion.Likes, opinion.Reason));
        Assert.Equal(new StoppedClock().Now, opinion.Time);
        Assert.Equal("What is tea? A drink. [1] tea.md#L3-L3", $"{opinion.Answer!.Question} {opinion.Answer.Markdown} {opinion.Answer.Citations[0]}");
    }

    [Fact]
    public async Task ThePersonsLastOpinionOnAMessageCounts()
    {
        await _log.AddAsync("slack", "1", "U1", likes: false, null, Cancellation);
        await _log.AddAsync("slack", "1", "U2", likes: false, null, Cancellation);
        await _log.AddAsync("slack", "1", "U1", likes: true, null, Cancellation);

        Assert.Equal([("U1", true), ("U2", false)], (await _log.ReadAsync(Cancellation)).Select(o => (o.UserId, o.Likes)));
    }

    [Fact]
    public async Task WhatAPersonSaidGoesWithThem()
    {
        await _log.AddAsync("slack", "1", "U1", likes: true, null, Cancellation);
        await _log.AddAsync("slack", "1", "U10", likes: true, null, Cancellation);
        await _log.AddAsync("msteams", "1", "U1", likes: true, null, Cancellation);

        await _log.ForgetAsync("slack", "U1", Cancellation);

        Assert.Equal(["msteams U1", "slack U10"], (await _log.ReadAsync(Cancellation)).Select(o => $"{o.Channel} {o.UserId}").Order());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
