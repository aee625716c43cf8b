using System.Text.Json.Nodes;
using System.Threading.Channels;
using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Channels.Tests.Fakes.Connector;

namespace AwsNotesBot.Channels.Tests.Connector.Turns;

/// <summary>Slow answers, whose parts the test hands out.</summary>
public class StreamTests
{
    [Fact]
    public async Task SlowAnswerGrowsInAOneToOneChatAndEndsAsTheMessage()
    {
        await using var slow = await Slow.StartAsync("personal");
        await slow.GiveAsync(new Reply.Status("Reading the notes"), taken: 1);
        await slow.GiveAsync(new Reply.Partial("One."), taken: 2);
        await slow.GiveAsync(new Reply.Partial("One.\n\nTwo."), taken: 3);
        await slow.GiveAsync(ScriptedBot.Say("One.\n\nTwo.\n\nThree."), taken: 4);

        Assert.Equal(
            [
                "typing informative 1 - Reading the notes",
                "typing streaming 2 sent-1 One.",
                "typing streaming 3 sent-1 One.\n\nTwo.",
                "message final - sent-1 One.\n\nTwo.\n\nThree.",
            ],
            slow.Service.Taken.Select(Shown));
        Assert.Empty(slow.Service.Refusals);
    }

    [Fact]
    public async Task SentenceGoesOnFromHowItBegins()
    {
        await using var slow = await Slow.StartAsync("personal");
        await slow.GiveAsync(new Reply.Partial("- Tea"), taken: 1);
        await slow.GiveAsync(ScriptedBot.Say("- Tea. [1]"), taken: 2);

        Assert.Equal(["typing streaming 1 - - Tea", "message final - sent-1 - Tea. [1]"], slow.Service.Taken.Select(Shown));
        Assert.Empty(slow.Service.Refusals);
    }

    [Theory]
    [InlineData("channel")]
    [InlineData("groupChat")]
    public async Task ElsewhereASlowAnswerIsOneMessage(string place)
    {
        await using var slow = await Slow.StartAsync(place);
        await slow.GiveAsync(new Reply.Partial("One."), taken: 0);
        slow.Clock.Advance(TimeSpan.FromSeconds(10));
        await slow.GiveAsync(ScriptedBot.Say("One. Two."), taken: 1);

        Assert.Equal("message One. Two.", Shown(Assert.Single(slow.Service.Taken)));
    }

    [Fact]
    public async Task CancelledAnswerEndsWithoutAnotherWord()
    {
        await using var slow = await Slow.StartAsync("personal");
        await slow.GiveAsync(new Reply.Partial("One."), taken: 1);
        slow.Service.CancelStreams();
        slow.Give(new Reply.Partial("One.\n\nTwo."));
        await slow.UntilAsync(() => slow.IsStopped);
        await slow.UntilAsync(() => slow.Host.Lines.All.Any(l => l.StartsWith("Information: The user stopped an answer", StringComparison.Ordinal)));

        Assert.Single(slow.Service.Taken);
    }

    [Fact]
    public async Task TooSlowAnswerKeepsWhatWasShownWithinTheTwoMinutesOfTeams()
    {
        await using var slow = await Slow.StartAsync("personal");
        await slow.GiveAsync(new Reply.Partial("One."), taken: 1);
        await slow.UntilAsync(() => slow.Service.Taken.Count == 2);

        Assert.Equal("message final - sent-1 One.\n\nThis took too long, so I stopped. Please try a shorter question.", Shown(slow.Service.Taken[1]));
        Assert.Empty(slow.Service.Refusals);
    }

    private static string Shown(JsonObject activity)
    {
        var stream = TeamsRules.Stream(activity);
        return stream is null
            ? $"{activity["type"]} {activity["text"]}"
            : $"{activity["type"]} {stream["streamType"]} {stream["streamSequence"]?.ToString() ?? "-"} {stream["streamId"]?.ToString() ?? "-"} {activity["text"]}";
    }

    /// <summary>A question that is being answered, and the clock of everybody.</summary>
    private sealed class Slow : IAsyncDisposable
    {
        private readonly Channel<Reply> _replies = Channel.CreateUnbounded<Reply>();

        public ManualClock Clock { get; } = new();

        public FakeConnector Service { get; private set; } = null!;

        public ConnectorHost Host { get; private set; } = null!;

        public bool IsStopped { get; private set; }

        public static async Task<Slow> StartAsync(string place)
        {
            var slow = new Slow();
            slow.Service = await FakeConnector.StartAsync(slow.Clock);
            slow.Host = await ConnectorHost.StartAsync(slow.Service, (_, stop) => slow.RespondAsync(stop), slow.Clock);
            await slow.Host.TakenAsync(slow.Host.Message("a hard question", place));
            return slow;
        }

        public void Give(Reply reply) => _replies.Writer.TryWrite(reply);

        public async Task GiveAsync(Reply reply, int taken)
        {
            Give(reply);
            await UntilAsync(() => Service.Taken.Count == taken);
        }

        /// <summary>Lets time go by in small steps.</summary>
        public async Task UntilAsync(Func<bool> isSo)
        {
            var patience = DateTime.UtcNow.AddSeconds(60);
            while (!isSo())
            {
                Assert.True(DateTime.UtcNow < patience, $"taken: {string.Join('\n', Service.Taken.Select(Shown))}; refused: {string.Join('\n', Service.Refusals)}");
                Clock.Advance(TimeSpan.FromMilliseconds(100));
                await Task.Delay(2, TestContext.Current.CancellationToken);
            }
        }

        public async ValueTask DisposeAsync()
        {
            _replies.Writer.TryComplete();
            await Host.DisposeAsync();
            await Service.DisposeAsync();
        }

        private async IAsyncEnumerable<Reply> RespondAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
        {
            using var stopped = stop.Register(() => IsStopped = true);
            await foreach (var reply in _replies.Reader.ReadAllAsync(stop))
            {
                yield return reply;
            }
        }
    }
}
