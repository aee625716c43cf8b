using System.Net;
using System.Text.Json;
using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Channels.Tests.Api;

public class AskApiTests
{
    [Fact]
    public async Task AnswerComesWithItsCitations()
    {
        var citation = Cited.Citation(1, "Tea", 3, "Tea is steeped for four minutes.", "Not longer.");
        await using var host = await ChannelHost.StartAsync(new ScriptedBot(_ =>
        [
            new Reply.Status("Searching"),
            new Reply.Partial("Four"),
            new Reply.Message("Four minutes [1].", [citation], ["Why not longer?"], Cited.Answer("Four minutes [1].", [citation])),
        ]));

        var body = await ChannelHost.JsonAsync(await AskAsync(host, new { question = " How long? " }), HttpStatusCode.OK);

        var id = body.GetProperty("conversationId").GetString();
        Assert.Equal(
            """{"answer":"Four minutes [1].","citations":[{"number":1,"file":"kitchen/tea pot.md","headingPath":["Kitchen","Tea"],"firstLine":3,"lastLine":4,"text":"Tea is steeped for four minutes.\nNot longer.","url":"/notes/kitchen/tea%20pot.md#L3-L4"}],"abstained":false,"nearest":[],"followUps":["Why not longer?"],"conversationId":"ID","ms":0}"""
                .Replace("ID", id, StringComparison.Ordinal),
            body.GetRawText());
        Assert.Equal(new Turn("api", id!, id!, "How long?"), Assert.Single(host.Bot.Turns));
    }

    [Fact]
    public async Task ModelThatWordedTheAnswerIsNamed()
    {
        await using var host = await ChannelHost.StartAsync(new ScriptedBot(_ =>
            [new Reply.Message("Four minutes [1].", [], [], Cited.Answer("Four minutes [1].", []) with { WrittenBy = "<b>model</b>" })]));

        var body = await ChannelHost.JsonAsync(await AskAsync(host, new { question = "How long?" }), HttpStatusCode.OK);

        Assert.Equal("<b>model</b>", body.GetProperty("writtenBy").GetString());
    }

    [Fact]
    public async Task AbstentionNamesTheNearestPlaces()
    {
        var near = new Hit(Cited.Passage("Coffee", 9, (BlockKind.Paragraph, "Coffee.")), 1, []);
        await using var host = await ChannelHost.StartAsync(new ScriptedBot(_ =>
            [new Reply.Message("The notes do not say.", [], [], Cited.Answer("The notes do not say.", [], abstained: true, [near]))]));

        var body = await ChannelHost.JsonAsync(await AskAsync(host, new { question = "How long?" }), HttpStatusCode.OK);

        Assert.True(body.GetProperty("abstained").GetBoolean());
        Assert.Equal(
            """[{"file":"kitchen/tea pot.md","headingPath":["Kitchen","Coffee"],"firstLine":9,"lastLine":9}]""",
            body.GetProperty("nearest").GetRawText());
    }

    [Fact]
    public async Task ConversationGoesOnUnderItsId()
    {
        await using var host = await ChannelHost.StartAsync();
        var id = (await ChannelHost.JsonAsync(await AskAsync(host, new { question = "one" }), HttpStatusCode.OK)).GetProperty("conversationId").GetString();

        await AskAsync(host, new { question = "and the other?", conversationId = id });

        Assert.Equal([id, id], host.Bot.Turns.Select(t => t.ConversationId));
    }

    [Theory]
    [InlineData("""{"question":""}""", "MissingProperty", "'question' is missing.")]
    [InlineData("""{"text":"hi"}""", "MissingProperty", "'question' is missing.")]
    [InlineData("""{"question":"hi","conversationId":"../../etc"}""", "BadArgument", "'conversationId' must be the one that an earlier answer carried.")]
    [InlineData("", "BadSyntax", "The body is empty; a JSON object is needed.")]
    public async Task QuestionThatIsNoneIsRefused(string body, string code, string message)
    {
        await using var host = await ChannelHost.StartAsync();

        await ChannelHost.RefusedAsync(await AskAsync(host, body), HttpStatusCode.BadRequest, code, message);
        Assert.Empty(host.Bot.Turns);
    }

    [Fact]
    public async Task QuestionsCountAsMessagesOfTheAddress()
    {
        await using var host = await ChannelHost.StartAsync(settings: ("Channels:Limits:MessagesPerMinutePerAddress", "1"));
        await AskAsync(host, new { question = "one" });

        Assert.Equal(HttpStatusCode.TooManyRequests, (await AskAsync(host, new { question = "two" })).StatusCode);
    }

    [Fact]
    public async Task FailureInsideTellsNothingAboutTheInside()
    {
        await using var host = await ChannelHost.StartAsync(new ScriptedBot(_ => throw new InvalidOperationException("secret detail")));

        await ChannelHost.RefusedAsync(
            await AskAsync(host, new { question = "one" }),
            HttpStatusCode.InternalServerError, "ServiceError", "The request failed inside the bot. The host's log has the reason.");
        Assert.Contains("Error: A request to /api/ask failed.", host.Lines.All);
    }

    [Fact]
    public async Task PagesOfOtherSitesCannotReadTheAnswer()
    {
        await using var host = await ChannelHost.StartAsync(settings: ("Channels:DirectLine:AllowedOrigins:0", "https://blog.example.org"));

        var reply = await host.SendAsync(HttpMethod.Post, "/api/ask", body: new { question = "one" }, origin: "https://blog.example.org");

        Assert.False(reply.Headers.Contains("Access-Control-Allow-Origin"));
    }

    private static Task<HttpResponseMessage> AskAsync(ChannelHost host, object body) => host.SendAsync(HttpMethod.Post, "/api/ask", body: body);
}
