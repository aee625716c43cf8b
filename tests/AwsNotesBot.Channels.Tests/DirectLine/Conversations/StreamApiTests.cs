using System.Net;
using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Tests.Fakes;

namespace AwsNotesBot.Channels.Tests.DirectLine.Conversations;

public class StreamApiTests
{
    [Fact]
    public async Task StreamTellsEverythingInOrder()
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();
        using var socket = await TestSocket.OpenAsync(host, conversation.StreamUrl);

        await host.SayAsync(conversation, "one");
        await host.SayAsync(conversation, "two");

        var (activities, watermark) = await socket.ActivitiesAsync(5);
        var texts = activities.Select(a => a.GetProperty("text").GetString()).ToList();
        Assert.Equal("Hello.", texts[0]);
        Assert.Equal(["one", "two"], texts.Where(t => t is "one" or "two"));
        Assert.Equal(["You said one.", "You said two."], texts.Where(t => t!.StartsWith("You said")));
        Assert.True(texts.IndexOf("two") < texts.IndexOf("You said two."));
        Assert.Equal("5", watermark);
        Assert.Equal(Enumerable.Range(1, 5).Select(i => $"{conversation.Id}|{i:D7}"), activities.Select(a => a.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task AddressOfTheStreamTellsNothingOfItsUser()
    {
        await using var host = await ChannelHost.StartAsync();
        const string User = "dl_0123456789abcdef0123456789abcdef";
        var token = await host.TokenAsync(new { user = new { id = User } });

        var started = await ChannelHost.JsonAsync(await host.SendAsync(HttpMethod.Post, "/v3/directline/conversations", token), HttpStatusCode.Created);

        var ticket = started.GetProperty("streamUrl").GetString()!.Split("&t=")[1];
        Assert.DoesNotContain(User, System.Text.Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(ticket.Split('.')[1])));
    }

    [Fact]
    public async Task TypingGoesOverTheStreamOnly()
    {
        await using var host = await ChannelHost.StartAsync(new ScriptedBot(turn => turn.Kind == TurnKind.Joined
            ? [ScriptedBot.Say("Hello.")]
            : [new Reply.Status("Searching the notes"), ScriptedBot.Say("Done.")]));
        var conversation = await host.ConversationAsync();
        using var socket = await TestSocket.OpenAsync(host, conversation.StreamUrl);
        await host.ReadAsync(conversation, 1);
        await host.SayAsync(conversation, "go");

        var (streamed, _) = await socket.ActivitiesAsync(4);
        var polled = await host.ReadAsync(conversation, 3);

        Assert.Equal(["message", "message", "typing", "message"], streamed.Select(a => a.GetProperty("type").GetString()));
        Assert.Equal(["message", "message", "message"], polled.Select(a => a.GetProperty("type").GetString()));
    }

    [Fact]
    public async Task ComingBackWithTheWatermarkLosesAndRepeatsNothing()
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();
        string watermark;
        using (var socket = await TestSocket.OpenAsync(host, conversation.StreamUrl))
        {
            (_, watermark) = await socket.ActivitiesAsync(1);
            await socket.CloseAsync();
        }

        await host.SayAsync(conversation, "while you were away");
        await host.ReadAsync(conversation, 3);
        var again = await host.GetAsync($"/v3/directline/conversations/{conversation.Id}?watermark={watermark}", conversation.Token);
        using var second = await TestSocket.OpenAsync(host, again.GetProperty("streamUrl").GetString()!);

        var (missed, end) = await second.ActivitiesAsync(2);
        Assert.Equal(["while you were away", "You said while you were away."], missed.Select(a => a.GetProperty("text").GetString()));
        Assert.Equal("3", end);
        Assert.NotEqual(conversation.StreamUrl, again.GetProperty("streamUrl").GetString());
    }

    [Fact]
    public async Task SilenceIsFilledWithAnEmptyFrame()
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();
        using var socket = await TestSocket.OpenAsync(host, conversation.StreamUrl);
        await socket.ActivitiesAsync(1);
        await socket.PingAsync();

        var frame = socket.ReceiveAsync();
        while (!frame.IsCompleted)
        {
            host.Clock.Advance(TimeSpan.FromSeconds(20));
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        Assert.Equal("", await frame);
    }

    [Fact]
    public async Task FurtherStreamClosesTheOldest()
    {
        await using var host = await ChannelHost.StartAsync(settings: ("Channels:DirectLine:MaxStreams", "1"));
        var conversation = await host.ConversationAsync();
        using var first = await TestSocket.OpenAsync(host, conversation.StreamUrl);
        await first.ActivitiesAsync(1);

        using var second = await TestSocket.OpenAsync(host, conversation.StreamUrl);

        Assert.Null(await first.ReceiveAsync());
        Assert.Equal("Hello.", (await second.ActivitiesAsync(1)).Activities[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task AddressIsGoodForAMinute()
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();
        host.Clock.Advance(TimeSpan.FromSeconds(60));

        await ChannelHost.RefusedAsync(
            await host.SendAsync(HttpMethod.Get, new Uri(conversation.StreamUrl).PathAndQuery),
            HttpStatusCode.Forbidden, "TokenExpired", "The token has expired. Get a new one by POST /v3/directline/tokens/generate.");
    }

    [Fact]
    public async Task AddressOpensItsOwnConversationOnly()
    {
        await using var host = await ChannelHost.StartAsync();
        var mine = await host.ConversationAsync();
        var other = await host.ConversationAsync();

        await ChannelHost.RefusedAsync(
            await host.SendAsync(HttpMethod.Get, new Uri(mine.StreamUrl).PathAndQuery.Replace(mine.Id, other.Id, StringComparison.Ordinal)),
            HttpStatusCode.Forbidden, "Forbidden", "The token is for another conversation.");
    }

    [Fact]
    public async Task TokenOfCallsDoesNotOpenAStream()
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();

        await ChannelHost.RefusedAsync(
            await host.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{conversation.Id}/stream?t={conversation.Token}"),
            HttpStatusCode.Unauthorized, "Unauthorized", "The token is not one of this host's. Get one by POST /v3/directline/tokens/generate.");
    }

    [Fact]
    public async Task PageOfAnotherSiteCannotOpenTheAddress()
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();

        await ChannelHost.RefusedAsync(
            await host.SendAsync(HttpMethod.Get, new Uri(conversation.StreamUrl).PathAndQuery, origin: "https://evil.example"),
            HttpStatusCode.Forbidden, "Forbidden", "The token is not for pages of https://evil.example.");
    }

    [Fact]
    public async Task AddressCalledAsAPageSaysWhatItIs()
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();

        await ChannelHost.RefusedAsync(
            await host.SendAsync(HttpMethod.Get, new Uri(conversation.StreamUrl).PathAndQuery),
            HttpStatusCode.BadRequest, "BadArgument", "This address is opened as a WebSocket.");
    }
}
