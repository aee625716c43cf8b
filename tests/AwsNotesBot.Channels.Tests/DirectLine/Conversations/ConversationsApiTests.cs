using System.Net;
using AwsNotesBot.Channels.Tests.Fakes;

namespace AwsNotesBot.Channels.Tests.DirectLine.Conversations;

public class ConversationsApiTests
{
    [Fact]
    public async Task ConversationBeginsOnceAndIsThenKnown()
    {
        await using var host = await ChannelHost.StartAsync();
        var token = await host.TokenAsync();

        var first = await ChannelHost.JsonAsync(await host.SendAsync(HttpMethod.Post, "/v3/directline/conversations", token), HttpStatusCode.Created);
        var second = await ChannelHost.JsonAsync(await host.SendAsync(HttpMethod.Post, "/v3/directline/conversations", token), HttpStatusCode.OK);

        Assert.Equal(["conversationId", "token", "expires_in", "streamUrl"], first.EnumerateObject().Select(p => p.Name));
        Assert.Equal(1800, first.GetProperty("expires_in").GetInt32());
        Assert.Equal(first.GetProperty("conversationId").GetString(), second.GetProperty("conversationId").GetString());
        var id = first.GetProperty("conversationId").GetString();
        Assert.StartsWith($"ws://localhost/v3/directline/conversations/{id}/stream?watermark=0&t=", first.GetProperty("streamUrl").GetString());
    }

    [Fact]
    public async Task MessageIsEchoedThenAnswered()
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();
        await host.ReadAsync(conversation, 1);

        var reply = await host.SendAsync(
            HttpMethod.Post,
            conversation.Activities,
            conversation.Token,
            """{"type":"message","id":"mine","from":{"id":"mallory","role":"bot"},"text":" What is SQS? ","channelData":{"clientActivityID":"42"},"unknown":{"a":[1]}}""");

        var id = (await ChannelHost.JsonAsync(reply, HttpStatusCode.OK)).GetProperty("id").GetString();
        Assert.Equal($"{conversation.Id}|0000002", id);
        var said = await host.ReadAsync(conversation, 3);
        Assert.Equal(["Hello.", " What is SQS? ", "You said What is SQS?."], said.Select(a => a.GetProperty("text").GetString()));
        Assert.Equal(["bot", "user", "bot"], said.Select(a => a.GetProperty("from").GetProperty("role").GetString()));
        Assert.StartsWith("dl_", said[1].GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("""{"clientActivityID":"42"}""", said[1].GetProperty("channelData").GetRawText());
        Assert.False(said[1].TryGetProperty("unknown", out _));
        Assert.Equal(id, said[2].GetProperty("replyToId").GetString());
        Assert.All(said, a => Assert.Equal(conversation.Id, a.GetProperty("conversation").GetProperty("id").GetString()));
    }
}
