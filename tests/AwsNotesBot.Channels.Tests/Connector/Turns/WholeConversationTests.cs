using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Channels.Tests.Fakes.Connector;

namespace AwsNotesBot.Channels.Tests.Connector.Turns;

/// <summary>Twenty-two turns with the whole bot in each place where people talk in Teams.</summary>
public partial class WholeConversationTests
{
    [Fact]
    public async Task QuestionsFollowUpsAndAQuizReadTheSameEverywhere()
    {
        var personal = await PlayAsync("personal");
        var channel = await PlayAsync("channel");
        var group = await PlayAsync("groupChat");

        Assert.Equal(personal, channel);
        Assert.Equal(personal, group);
        string[] expected =
        [
            "> How many eggs does a mason bee lay?\n\n**Mason bees:** A female closes her nest with a wall of clay and lays about 20 eggs in her life. [1]",
            "[1] Bees > Bumblebees",
            "> And how does she close her nest?\n\nA female closes her nest with a wall of clay",
            "> What does a beehive cost?\n\nThe notes do not answer this.",
            "> quiz me on the orchard\n\n(card) **Question 1 of",
            "> stop\n\n**0 of",
            "> progress\n\n**0 known**",
            "> remind me at 8:00\n\nI remind you every day at",
            "> forget\n\nThis conversation is forgotten.",
        ];
        Assert.All(expected, text => Assert.Contains(text, personal, StringComparison.Ordinal));
    }

    private static async Task<string> PlayAsync(string place)
    {
        await using var bot = await RealBot.StartAsync();
        await using var service = await FakeConnector.StartAsync();
        await using var host = await ConnectorHost.StartAsync(service, bot.RespondAsync);
        var transcript = new List<string>();
        foreach (var (turn, text) in WholeScript.Turns.Index())
        {
            var before = service.Taken.Count;
            await host.TakenAsync(host.Message(text, place));
            await bot.WaitAsync(turn + 1);
            transcript.Add($"> {text}");
            transcript.AddRange(service.Taken.Skip(before).Where(a => a["type"]!.GetValue<string>() == "message").Select(Shown));
        }

        var like = host.Activity("invoke", place);
        (like["name"], like["replyToId"]) = ("message/submitAction", "sent-1");
        like["value"] = new JsonObject { ["actionName"] = "feedback", ["actionValue"] = new JsonObject { ["reaction"] = "like", ["feedback"] = "{}" } };
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(like)).StatusCode);
        Assert.True(Assert.Single(await host.Feedback.ReadAsync(TestContext.Current.CancellationToken)).Likes);
        Assert.Empty(service.Refusals);
        Assert.DoesNotContain(host.Lines.All, line => line.StartsWith("Error", StringComparison.Ordinal));
        return Ticket().Replace(string.Join("\n\n", transcript), "ticket=…");
    }

    /// <summary>Buttons aside, which only one-to-one chats have.</summary>
    private static string Shown(JsonObject activity) => string.Join('\n', [
        activity["text"]?.GetValue<string>() ?? $"(card) {activity["attachments"]![0]!["content"]!["body"]![0]!["text"]!.GetValue<string>()}",
        .. (activity["entities"]?.AsArray() ?? []).SelectMany(e => e!["citation"]?.AsArray() ?? []).Select(c => $"[{c!["position"]}] {c["appearance"]!["name"]!.GetValue<string>()}"),
    ]);

    [GeneratedRegex("ticket=[A-Za-z0-9_-]+")]
    private static partial Regex Ticket();
}
