using AwsNotesBot.Models.Chat;
using Microsoft.Extensions.AI;

namespace AwsNotesBot.Models.Tests.Chat;

public sealed class OpenAiChatClientTests : IAsyncLifetime
{
    private FakeChatServer _server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await FakeChatServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task WhatTheEndpointCountsIsAskedForAndGivenOn()
    {
        (_server.Says, _server.Tokens) = (_ => ["Tea."], (120, 2));

        var response = await AskAsync();

        Assert.True(Assert.Single(_server.Requests)["stream_options"]!["include_usage"]!.GetValue<bool>());
        Assert.Equal(("Tea.", 120, 2, 122), (response.Text, response.Usage?.InputTokenCount, response.Usage?.OutputTokenCount, response.Usage?.TotalTokenCount));
    }

    [Fact]
    public async Task EndpointThatCountsNothingGivesNoUsage()
    {
        _server.Says = _ => ["Tea."];

        Assert.Null((await AskAsync()).Usage);
    }

    private async Task<ChatResponse> AskAsync()
    {
        using var client = new OpenAiChatClient(new ChatEndpointOptions { Endpoint = _server.Address, Model = "fake-1" });
        return await client.GetResponseAsync([new(ChatRole.User, "Say tea.")], cancellationToken: Cancellation);
    }
}
