using System.Net;
using System.Text;
using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Tests.Fakes;

namespace AwsNotesBot.Channels.Tests.DirectLine.Conversations;

public class ActivitiesApiTests
{
    [Fact]
    public async Task PollingReadsOnFromTheWatermark()
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();
        await host.ReadAsync(conversation, 1);
        await host.SayAsync(conversation, "one");
        await host.ReadAsync(conversation, 3);

        var set = await host.GetAsync($"{conversation.Activities}?watermark=2", conversation.Token);

        Assert.Equal("You said one.", Assert.Single(set.GetProperty("activities").EnumerateArray()).GetProperty("text").GetString());
        Assert.Equal("3", set.GetProperty("watermark").GetString());
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("abc")]
    [InlineData("1e3")]
    [InlineData("99999999999999999999")]
    public async Task WatermarkThatIsNoNumberIsRefused(string watermark)
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();

        await ChannelHost.RefusedAsync(
            await host.SendAsync(HttpMethod.Get, $"{conversation.Activities}?watermark={watermark}", conversation.Token),
            HttpStatusCode.BadRequest, "BadArgument", "watermark must be a number that an earlier reply carried.");
    }

    [Theory]
    [InlineData("", "The body is empty; a JSON object is needed.")]
    [InlineData("null", "The body is empty; a JSON object is needed.")]
    [InlineData("{\"type\":\"message\"", "The body is not the JSON that is expected here (line 1, byte 18): wrong syntax, a wrong type, or more than 32 levels.")]
    [InlineData("[1,2]", "The body is not the JSON that is expected here (line 1, byte 2): wrong syntax, a wrong type, or more than 32 levels.")]
    [InlineData("{\"type\":7}", "The body is not the JSON that is expected here (line 1, byte 10): wrong syntax, a wrong type, or more than 32 levels.")]
    public async Task WhatIsNoActivityIsRefused(string body, string message)
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();

        await ChannelHost.RefusedAsync(
            await host.SendAsync(HttpMethod.Post, conversation.Activities, conversation.Token, body),
            HttpStatusCode.BadRequest, "BadSyntax", message);
    }

    [Theory]
    [InlineData(31, HttpStatusCode.OK)]
    [InlineData(32, HttpStatusCode.BadRequest)]
    [InlineData(10_000, HttpStatusCode.BadRequest)]
    public async Task NestingIsBounded(int levels, HttpStatusCode expected)
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();
        var nested = new string('[', levels) + new string(']', levels);

        var reply = await host.SendAsync(
            HttpMethod.Post, conversation.Activities, conversation.Token, $$"""{"type":"message","text":"hi","channelData":{{nested}}}""");

        Assert.Equal(expected, reply.StatusCode);
    }

    [Fact]
    public async Task BodyOverTheLimitIsRefusedAndOneAtItIsNot()
    {
        await using var host = await ChannelHost.StartAsync(settings: ("Channels:Limits:MaxMessageBytes", "2000"));
        var conversation = await host.ConversationAsync();
        const string frame = """{"type":"message","text":""}""";

        var fits = await host.SendAsync(HttpMethod.Post, conversation.Activities, conversation.Token, frame.Insert(26, new string('a', 2000 - frame.Length)));
        var over = await host.SendAsync(HttpMethod.Post, conversation.Activities, conversation.Token, frame.Insert(26, new string('a', 2001 - frame.Length)));

        Assert.Equal(HttpStatusCode.OK, fits.StatusCode);
        await ChannelHost.RefusedAsync(over, HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig", "A message takes at most 2000 bytes.");
    }

    [Fact]
    public async Task BodyThatDoesNotCallItselfJsonIsRefused()
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();
        using var form = new StringContent("""{"type":"message","text":"hi"}""", Encoding.UTF8, "text/plain");

        await ChannelHost.RefusedAsync(
            await host.SendAsync(HttpMethod.Post, conversation.Activities, conversation.Token, form),
            HttpStatusCode.UnsupportedMediaType, "UnsupportedMediaType", "The body must be JSON: send 'Content-Type: application/json'.");
    }

    [Theory]
    [InlineData("""{"text":"hi"}""", "The activity has no type; a message has the type 'message'.")]
    [InlineData("""{"type":"","text":"hi"}""", "The activity has no type; a message has the type 'message'.")]
    [InlineData("""{"type":"message"}""", "The message has no text.")]
    [InlineData("""{"type":"message","text":" \n "}""", "The message has no text.")]
    [InlineData("""{"type":"message","value":{"a":1}}""", "The message has no text.")]
    public async Task ActivityWithoutWhatItNeedsIsRefused(string body, string message)
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();

        await ChannelHost.RefusedAsync(
            await host.SendAsync(HttpMethod.Post, conversation.Activities, conversation.Token, body),
            HttpStatusCode.BadRequest, "MissingProperty", message);
    }

    [Fact]
    public async Task ValueOfAButtonIsWhatTheUserSaid()
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();

        await host.SendAsync(
            HttpMethod.Post, conversation.Activities, conversation.Token, """{"type":"message","value":"What is SNS?","channelData":{"postBack":true}}""");

        Assert.Equal("You said What is SNS?.", (await host.ReadAsync(conversation, 3))[2].GetProperty("text").GetString());
    }

    [Fact]
    public async Task UserIsGreetedOnceHoweverOftenTheClientJoins()
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();
        foreach (var join in (string[])["""{"type":"conversationUpdate","membersAdded":[{"id":"x"}]}""", """{"type":"event","name":"webchat/join"}"""])
        {
            Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(HttpMethod.Post, conversation.Activities, conversation.Token, join)).StatusCode);
        }

        await host.SendAsync(HttpMethod.Post, "/v3/directline/conversations", conversation.Token);
        await host.SayAsync(conversation, "end");

        Assert.Equal(["Hello.", "end", "You said end."], (await host.ReadAsync(conversation, 3)).Select(a => a.GetProperty("text").GetString()));
        Assert.Equal([TurnKind.Joined, TurnKind.Message], host.Bot.Turns.Select(t => t.Kind));
    }

    [Fact]
    public async Task UsersTypingAndEventsAskNothingOfTheBot()
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();
        await host.ReadAsync(conversation, 1);
        await host.SendAsync(HttpMethod.Post, conversation.Activities, conversation.Token, """{"type":"typing"}""");
        await host.SendAsync(HttpMethod.Post, conversation.Activities, conversation.Token, """{"type":"event","name":"theme","value":{"dark":true}}""");
        await host.SayAsync(conversation, "end");

        var said = await host.ReadAsync(conversation, 4);

        Assert.Equal(["message", "event", "message", "message"], said.Select(a => a.GetProperty("type").GetString()));
        Assert.Equal("""{"dark":true}""", said[1].GetProperty("value").GetRawText());
        Assert.Equal(["", "end"], host.Bot.Turns.Select(t => t.Text));
    }

    [Fact]
    public async Task UserCannotSpeakAsTheBotOrShowButtons()
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();
        await host.ReadAsync(conversation, 1);

        await host.SendAsync(
            HttpMethod.Post,
            conversation.Activities,
            conversation.Token,
            """
            {"type":"message","text":"hi","from":{"id":"awsnotesbot","name":"Notes","role":"bot"},"conversation":{"id":"other"},"timestamp":"1999-01-01T00:00:00Z",
             "attachments":[{"contentUrl":"javascript:alert(1)"}],"suggestedActions":{"to":[],"actions":[{"type":"openUrl","title":"x","value":"y"}]}}
            """);

        var echo = (await host.ReadAsync(conversation, 2))[1];
        Assert.Equal("user", echo.GetProperty("from").GetProperty("role").GetString());
        Assert.NotEqual("awsnotesbot", echo.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal(conversation.Id, echo.GetProperty("conversation").GetProperty("id").GetString());
        Assert.StartsWith("2026-03-01T12:00:00", echo.GetProperty("timestamp").GetString());
        Assert.False(echo.TryGetProperty("attachments", out _));
        Assert.False(echo.TryGetProperty("suggestedActions", out _));
    }
}
