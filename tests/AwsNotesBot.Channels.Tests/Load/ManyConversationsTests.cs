using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Channels.Tests.Fakes.Connector;
using AwsNotesBot.Channels.Tests.Fakes.Slack;

namespace AwsNotesBot.Channels.Tests.Load;

/// <summary>Five hundred conversations at once with the whole bot: a hundred in Slack, each message delivered twice, the others through the connector.</summary>
public partial class ManyConversationsTests(ITestOutputHelper output)
{
    private const int InSlack = 100, ThroughConnector = 400, Messages = 3, Alone = 30;

    private static readonly string[] Questions = ["How many eggs does a mason bee lay?", "And how does she close her nest?", "How long does a bumblebee colony live?"];

    /// <summary>What arrived: which message of which conversation is answered, where, in the order of arrival.</summary>
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _arrived = new();
    private readonly ConcurrentDictionary<string, long> _asked = new(), _answered = new();

    [Fact]
    public async Task NoAnswerIsLostDoubledCrossedOrOutOfOrder()
    {
        await using var bot = await RealBot.StartAsync();
        await using var slack = await FakeSlack.StartAsync();
        await using var service = await FakeConnector.StartAsync();
        slack.OnMessage = message => Arrived($"slack {message.Channel}", message.Shown);
        service.OnTaken = activity => Arrived($"teams {activity["conversation"]!["id"]!.GetValue<string>()}", activity["type"]!.GetValue<string>() == "message" ? activity["text"]!.GetValue<string>() : "");
        var inSlack = await SlackHost.StartAsync(Marked(bot), slack);
        await using var inTeams = await ConnectorHost.StartAsync(service, Marked(bot), settings: [("Channels:Connector:Limits:MaxWaitingPerConversation", "30")]);

        for (var i = 0; i < Alone; i++)
        {
            await SayInTeamsAsync(inTeams, "alone", i);
            await WaitAsync(i + 1, Log);
        }

        var alone = Percentile(_asked.Keys.Where(k => k.StartsWith("teams", StringComparison.Ordinal)));
        _asked.Clear();
        _answered.Clear();
        _arrived.Clear();

        await Task.WhenAll([
            .. Enumerable.Range(0, InSlack).Select(c => TalkAsync(i => SayInSlackAsync(inSlack, $"D{c}", i))),
            .. Enumerable.Range(0, ThroughConnector).Select(c => TalkAsync(i => SayInTeamsAsync(inTeams, $"c{c}", i)))]);
        await WaitAsync((InSlack + ThroughConnector) * Messages, Log);

        Assert.Equal(InSlack + ThroughConnector, _arrived.Count);
        Assert.All(_arrived, conversation => Assert.Equal(Enumerable.Range(0, Messages).Select(i => $"{conversation.Key} {i}"), conversation.Value));
        Assert.DoesNotContain(inSlack.Lines.All.Concat(inTeams.Lines.All), line => line.StartsWith("Error", StringComparison.Ordinal));
        var together = Percentile(_asked.Keys);
        output.WriteLine($"p95 from request to first message: {together.TotalMilliseconds:0} ms with {InSlack + ThroughConnector} conversations at once, {alone.TotalMilliseconds:0} ms alone: {together / alone:0.0} times.");
        await inSlack.StopAsync();

        IEnumerable<string> Log() => inSlack.Lines.All.Concat(inTeams.Lines.All).Concat(service.Refusals);
    }

    private static async Task TalkAsync(Func<int, Task> say)
    {
        for (var i = 0; i < Messages; i++)
        {
            await say(i);
        }
    }

    private async Task SayInSlackAsync(SlackHost host, string channel, int message)
    {
        _asked[$"slack {channel} {message}"] = Stopwatch.GetTimestamp();
        var happened = SlackEvents.Message(channel, $"U{channel}", Text($"slack {channel}", message), $"1.{message}");
        await host.EventAsync(happened, $"Ev-{channel}-{message}");
        await host.EventAsync(happened, $"Ev-{channel}-{message}");
    }

    private async Task SayInTeamsAsync(ConnectorHost host, string conversation, int message)
    {
        var activity = host.Message(Text($"teams {conversation}", message));
        activity["conversation"]!["id"] = conversation;
        activity["from"]!["id"] = $"29:{conversation}";
        _asked[$"teams {conversation} {message}"] = Stopwatch.GetTimestamp();
        await host.TakenAsync(activity);
    }

    private static string Text(string conversation, int message) => $"{Questions[message % Questions.Length]} ({conversation} {message})";

    /// <summary>The whole bot, with what it answers in front of the answer.</summary>
    private static RespondAsync Marked(RealBot bot)
    {
        return RespondAsync;

        async IAsyncEnumerable<Reply> RespondAsync(Turn turn, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            var mark = Mark().Match(turn.Text);
            await foreach (var reply in bot.RespondAsync(turn with { Text = turn.Text[..mark.Index] }, cancellationToken))
            {
                yield return reply switch
                {
                    Reply.Message message => message with { Markdown = $"Answer to {mark.Groups[1].Value}: {message.Markdown}" },
                    Reply.Partial partial => new Reply.Partial($"Answer to {mark.Groups[1].Value}: {partial.Markdown}"),
                    _ => reply,
                };
            }
        }
    }

    private void Arrived(string conversation, string text)
    {
        if (Answer().Match(text) is { Success: true } answer)
        {
            _answered[answer.Groups[1].Value] = Stopwatch.GetTimestamp();
            _arrived.GetOrAdd(conversation, _ => new()).Enqueue(answer.Groups[1].Value);
        }
    }

    private async Task WaitAsync(int answers, Func<IEnumerable<string>> log)
    {
        var patience = DateTime.UtcNow.AddMinutes(3);
        while (_arrived.Values.Sum(a => a.Count) < answers)
        {
            Assert.True(DateTime.UtcNow < patience, $"{answers} answers were awaited; these did not come: {string.Join(", ", _asked.Keys.Except(_answered.Keys))}. {string.Join(" | ", log().Where(l => !l.StartsWith("Info", StringComparison.Ordinal)))}");
            await Task.Delay(2, TestContext.Current.CancellationToken);
        }
    }

    private TimeSpan Percentile(IEnumerable<string> messages)
    {
        var times = messages.Select(m => Stopwatch.GetElapsedTime(_asked[m], _answered[m])).Order().ToList();
        return times[(int)(0.95 * (times.Count - 1))];
    }

    [GeneratedRegex(@"\(([a-z]+ \w+ \d+)\)$")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^Answer to ([a-z]+ \w+ \d+):")]
    private static partial Regex Answer();
}
