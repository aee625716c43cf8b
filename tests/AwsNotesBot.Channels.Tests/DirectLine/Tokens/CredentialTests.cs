using System.Net;
using AwsNotesBot.Channels.Tests.Fakes;

namespace AwsNotesBot.Channels.Tests.DirectLine.Tokens;

/// <summary>What every call of a conversation asks of its caller.</summary>
public class CredentialTests
{
    public static TheoryData<string, string> Calls => new()
    {
        { "GET", "" },
        { "GET", "/activities" },
        { "POST", "/activities" },
        { "POST", "/upload" },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task CallWithoutATokenIsRefused(string method, string path)
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();

        await ChannelHost.RefusedAsync(
            await host.SendAsync(new HttpMethod(method), $"/v3/directline/conversations/{conversation.Id}{path}"),
            HttpStatusCode.Unauthorized, "Unauthorized", "The call has no token. Send 'Authorization: Bearer <token>'.");
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task TokenOfAnotherConversationIsRefused(string method, string path)
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();
        var other = await host.ConversationAsync();

        await ChannelHost.RefusedAsync(
            await host.SendAsync(new HttpMethod(method), $"/v3/directline/conversations/{conversation.Id}{path}", other.Token),
            HttpStatusCode.Forbidden, "Forbidden", "The token is for another conversation.");
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task ExpiredTokenIsRefused(string method, string path)
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(30));

        await ChannelHost.RefusedAsync(
            await host.SendAsync(new HttpMethod(method), $"/v3/directline/conversations/{conversation.Id}{path}", conversation.Token),
            HttpStatusCode.Forbidden, "TokenExpired", "The token has expired. Get a new one by POST /v3/directline/tokens/generate.");
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task ConversationThatWasNotStartedIsNotFound(string method, string path)
    {
        await using var host = await ChannelHost.StartAsync(settings: ("Channels:DirectLine:Secret", ChannelHost.Secret));

        await ChannelHost.RefusedAsync(
            await host.SendAsync(new HttpMethod(method), $"/v3/directline/conversations/nothing{path}", ChannelHost.Secret),
            HttpStatusCode.NotFound, "NotFound", "The conversation has ended. Start one by POST /v3/directline/conversations.");
    }

    [Fact]
    public async Task HolderOfTheSecretStartsAndReadsAnyConversation()
    {
        await using var host = await ChannelHost.StartAsync(settings: ("Channels:DirectLine:Secret", ChannelHost.Secret));
        var first = await ChannelHost.JsonAsync(await host.SendAsync(HttpMethod.Post, "/v3/directline/conversations", ChannelHost.Secret), HttpStatusCode.Created);
        var conversation = new Started(first.GetProperty("conversationId").GetString()!, ChannelHost.Secret, "");

        Assert.Equal("Hello.", (await host.ReadAsync(conversation, 1))[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task UnknownCallIsNotFoundInTheSameWords()
    {
        await using var host = await ChannelHost.StartAsync();

        await ChannelHost.RefusedAsync(
            await host.SendAsync(HttpMethod.Get, "/v3/directline/session/getsessionid"),
            HttpStatusCode.NotFound, "NotFound", "Direct Line has no such call.");
    }
}
