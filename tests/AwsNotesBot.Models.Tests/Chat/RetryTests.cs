using AwsNotesBot.Models.Chat;
using AwsNotesBot.Models.Tests.Fakes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Models.Tests.Chat;

/// <summary>What an endpoint asks for by <c>Retry-After</c>, against the time that an answer has.</summary>
public sealed class RetryTests : IAsyncLifetime
{
    private readonly ManualClock _clock = new();
    private readonly RecordedLog _log = new();
    private FakeChatServer _server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = await FakeChatServer.StartAsync();
        (_server.Says, _server.Status) = (_ => ["Tea."], request => request == 1 ? 429 : null);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("7")]
    [InlineData("Sun, 01 Mar 2026 12:00:07 GMT")]
    public async Task PauseThatTheEndpointAsksForIsKeptWhole(string retryAfter)
    {
        var answer = AskAsync(retryAfter);
        await RepeatedAsync();
        _clock.Advance(TimeSpan.FromSeconds(6.9));
        Assert.Single(_server.Requests);
        _clock.Advance(TimeSpan.FromSeconds(0.1));

        Assert.Equal("Tea.", (await answer).Text);
        Assert.Equal([$"The chat endpoint '{_server.Address}' failed (status 429); the request is repeated in 7.0 s (repetition 1)."], _log.Messages);
    }

    [Theory]
    [InlineData("20")]
    [InlineData("Mon, 02 Mar 2026 12:00:00 GMT")]
    public async Task PauseBeyondTheAnswersTimeIsNotBegun(string retryAfter)
    {
        var failure = await Assert.ThrowsAsync<ChatModelException>(() => AskAsync(retryAfter));

        Assert.Equal(ChatFailure.RateLimited, failure.Failure);
        Assert.Single(_server.Requests);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-1")]
    [InlineData("1e300")]
    public async Task NonsenseLeavesThePauseOfOurOwn(string retryAfter)
    {
        var answer = AskAsync(retryAfter);
        await RepeatedAsync();
        _clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal("Tea.", (await answer).Text);
    }

    private async Task<ChatResponse> AskAsync(string retryAfter)
    {
        _server.Receives = context =>
        {
            context.Response.Headers.RetryAfter = retryAfter;
            return Task.CompletedTask;
        };
        using var logging = LoggerFactory.Create(l => l.AddProvider(_log));
        var options = new ChatEndpointOptions { Endpoint = _server.Address, Model = "m", TimeoutSeconds = 20 };
        using var client = new PacedChatClient(new OpenAiChatClient(options, _clock, logger: logging.CreateLogger<OpenAiChatClient>()), options, _clock);
        return await client.GetResponseAsync([new(ChatRole.User, "Say tea.")], cancellationToken: Cancellation);
    }

    /// <summary>Until the pause is begun: its timer stands beside the deadline's.</summary>
    private async Task RepeatedAsync()
    {
        while (_clock.Alarms < 2)
        {
            await Task.Delay(5, Cancellation);
        }
    }
}
