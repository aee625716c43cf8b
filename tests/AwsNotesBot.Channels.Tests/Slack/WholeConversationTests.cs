using System.Text.RegularExpressions;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Channels.Tests.Fakes.Slack;

namespace AwsNotesBot.Channels.Tests.Slack;

/// <summary>Twenty-two turns with the whole bot in each place where people talk in Slack.</summary>
public partial class WholeConversationTests
{
    [Fact]
    public async Task QuestionsFollowUpsAndAQuizReadTheSameEverywhere()
    {
        var direct = await PlayAsync("D1", null, overSocket: false);
        var pane = await PlayAsync("D1", "1.0", overSocket: false);
        var thread = await PlayAsync("C1", "1.0", overSocket: false);
        var socket = await PlayAsync("C1", "1.0", overSocket: true);

        Assert.Equal(direct, pane);
        Assert.Equal(direct, thread);
        Assert.Equal(direct, socket);
        string[] expected =
        [
            "> How many eggs does a mason bee lay?\n\n**Mason bees:** A female closes her nest with a wall of clay and lays about 20 eggs in her life. [1]",
            "> And how does she close her nest?\n\nA female closes her nest with a wall of clay",
            "[1] <https://notes.example/notes/bees.md#L5-L7|Bees &gt; Bumblebees> · bees.md, lines 5–7",
            "> What does a beehive cost?\n\nThe notes do not answer this.",
            "> quiz me on the orchard\n\n**Question 1 of",
            "> harder\n\nFrom the next question on it gets harder.",
            "> stop\n\n**0 of",
            "> progress\n\n**0 known**",
            "[Your progress with charts](https://notes.example/progress?ticket=…)",
            "> remind me at 8:00\n\nI remind you every day at",
            "> forget\n\nThis conversation is forgotten.",
        ];
        Assert.All(expected, text => Assert.Contains(text, direct, StringComparison.Ordinal));
    }

    private static async Task<string> PlayAsync(string channel, string? thread, bool overSocket)
    {
        await using var bot = await RealBot.StartAsync();
        await using var slack = await FakeSlack.StartAsync();
        (string, string)[] settings = overSocket ? [("Channels:Slack:AppToken", FakeSlack.AppToken)] : [];
        var host = await SlackHost.StartAsync(bot.RespondAsync, slack, settings: settings);
        var transcript = new List<string>();
        foreach (var (turn, text) in WholeScript.Turns.Index())
        {
            var before = slack.In(channel, thread).Count;

            // Only the first message of a thread mentions the bot.
            var happened = SlackEvents.Message(channel, "U1", turn == 0 ? $"<@{FakeSlack.BotUser}> {text}" : text, slack.NextTs(), thread);
            if (overSocket)
            {
                slack.Socket.Send("events_api", $"e{turn}", SlackEvents.Envelope(happened));
            }
            else
            {
                await host.EventAsync(happened);
            }

            await bot.WaitAsync(turn + 1);
            transcript.Add($"> {text}");
            transcript.AddRange(slack.In(channel, thread).Skip(before).Select(Shown));
        }

        await host.StopAsync();
        Assert.DoesNotContain(host.Lines.All, line => line.StartsWith("Error", StringComparison.Ordinal));
        return Ticket().Replace(string.Join("\n\n", transcript), "ticket=…");
    }

    private static string Shown(FakeMessage message) => string.Join('\n', [
        message.Shown,
        .. message.Sources.Select(source => $"  {source}"),
        .. message.Buttons.Count == 0 ? (IEnumerable<string>)[] : [$"  ({string.Join(") (", message.Buttons.Select(b => b["text"]!["text"]!.GetValue<string>()))})"],
    ]);

    [GeneratedRegex("ticket=[A-Za-z0-9_-]+")]
    private static partial Regex Ticket();
}
