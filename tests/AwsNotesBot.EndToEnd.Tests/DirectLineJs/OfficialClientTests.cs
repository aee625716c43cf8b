using System.Text.Json;

namespace AwsNotesBot.EndToEnd.Tests.DirectLineJs;

/// <summary>The official client of Direct Line holds a conversation with the running program.</summary>
public class OfficialClientTests(RunningApp app)
{
    private const string Question = "How do bumblebees live through the winter?";
    private const string FollowUp = "How often should I turn the compost heap?";

    [Fact]
    public async Task ConversationOverPollingIsWelcomedEchoedAndAnswered()
    {
        var seen = await TalkAsync("polling");

        Assert.Equal(["Uninitialized", "Connecting", "Online", "Ended"], Strings(seen.GetProperty("statuses")));
        Assert.Equal(
            ["bot message", "user message", "bot message", "user message", "bot message"],
            Activities(seen).Select(a => $"{a.GetProperty("from").GetProperty("role")} {a.GetProperty("type")}"));
        HoldsTheConversation(seen);
    }

    [Fact]
    public async Task ConversationOverWebSocketStreamsAndSurvivesALostSocket()
    {
        var seen = await TalkAsync("websocket");

        Assert.Equal(2, seen.GetProperty("sockets").GetInt32());
        HoldsTheConversation(seen);

        var parts = Activities(seen).Where(a => a.GetProperty("type").GetString() == "typing").ToList();
        Assert.Equal("informative", parts[0].GetProperty("channelData").GetProperty("streamType").GetString());
        var end = Answers(seen)[1].GetProperty("channelData");
        Assert.Equal(("final", parts[0].GetProperty("id").GetString()), (end.GetProperty("streamType").GetString(), end.GetProperty("streamId").GetString()));
        Assert.Contains(parts, p => p.GetProperty("channelData").GetProperty("streamType").GetString() == "streaming");
    }

    private static void HoldsTheConversation(JsonElement seen)
    {
        var activities = Activities(seen);
        Assert.Equal(activities.Select(a => a.GetProperty("id").GetString()).Distinct().Order(StringComparer.Ordinal), activities.Select(a => a.GetProperty("id").GetString()));

        var own = activities.Where(a => a.GetProperty("from").GetProperty("role").GetString() == "user").ToList();
        Assert.Equal([Question, FollowUp], own.Select(a => a.GetProperty("text").GetString()));
        Assert.Equal(["first", "second"], own.Select(a => a.GetProperty("channelData").GetProperty("clientActivityID").GetString()));
        Assert.Equal(Strings(seen.GetProperty("posted")), own.Select(a => a.GetProperty("id").GetString()));

        var answers = Answers(seen);
        Assert.Equal(3, answers.Count);
        Assert.Contains("Only the young queens survive the winter", answers[1].GetProperty("text").GetString());
        Assert.Contains("every four weeks", answers[2].GetProperty("text").GetString());
        foreach (var (answer, file) in answers.Skip(1).Zip(["bees.md", "compost.md"]))
        {
            var claim = answer.GetProperty("entities")[0].GetProperty("citation")[0];
            Assert.Matches($"/notes/garden/{file}#L[0-9]+", claim.GetProperty("@id").GetString());
            Assert.Contains($"[1]: {claim.GetProperty("@id").GetString()} ", answer.GetProperty("text").GetString());
        }
    }

    private static IReadOnlyList<JsonElement> Activities(JsonElement seen) => [.. seen.GetProperty("activities").EnumerateArray()];

    private static IReadOnlyList<JsonElement> Answers(JsonElement seen) =>
        [.. Activities(seen).Where(a => a.GetProperty("from").GetProperty("role").GetString() == "bot" && a.GetProperty("type").GetString() == "message")];

    private static IEnumerable<string?> Strings(JsonElement array) => array.EnumerateArray().Select(e => e.GetString());

    private async Task<JsonElement> TalkAsync(string mode)
    {
        var client = await OfficialClient.InstallAsync(TestContext.Current.CancellationToken);
        return JsonDocument.Parse(await client.TalkAsync(app.Url, mode, Question, FollowUp, TestContext.Current.CancellationToken)).RootElement;
    }
}
