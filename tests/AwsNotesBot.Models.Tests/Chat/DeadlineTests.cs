using AwsNotesBot.Models.Chat;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;

namespace AwsNotesBot.Models.Tests.Chat;

/// <summary>By a clock that the tests move: whatever a model does, its time is over after <c>TimeoutSeconds</c>.</summary>
public sealed class DeadlineTests : IAsyncLifetime
{
    private readonly ManualClock _clock = new();
    private readonly TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private FakeChatServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await FakeChatServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public Task ModelThatHangsBeforeItsFirstWordIsLeft() => IsLeftOnTimeAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));

    [Fact]
    public Task ModelThatHangsAfterItsFirstWordIsLeft()
    {
        _server.Says = _ => ["Green "];
        _server.Ends = context =>
        {
            _arrived.TrySetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        };
        return IsLeftOnTimeAsync(null);
    }

    [Fact]
    public async Task ModelThatTricklesWithoutEndIsLeft()
    {
        _server.Says = _ => Enumerable.Range(0, int.MaxValue).Select(i =>
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            return $"word {i} ";
        });

        await IsTooSlowAsync(AskAsync());
    }

    [Fact]
    public async Task CallerWhoCancelsIsNotToldOfATimeOut()
    {
        using var cancel = new CancellationTokenSource();
        _server.Receives = context =>
        {
            cancel.Cancel();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AskAsync(cancel.Token));
    }

    private async Task IsLeftOnTimeAsync(Func<HttpContext, Task>? receives)
    {
        if (receives is not null)
        {
            _server.Receives = context =>
            {
                _arrived.TrySetResult();
                return receives(context);
            };
        }

        var answer = AskAsync();
        await _arrived.Task.WaitAsync(TestContext.Current.CancellationToken);
        _clock.Advance(TimeSpan.FromSeconds(19.9));
        Assert.False(answer.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(0.1));

        await IsTooSlowAsync(answer);
    }

    private async Task IsTooSlowAsync(Task answer)
    {
        var failure = await Assert.ThrowsAsync<ChatModelException>(() => answer);
        Assert.Equal(ChatFailure.TooSlow, failure.Failure);
        Assert.Equal($"The chat endpoint '{_server.Address}' did not finish within 20 s. Check that it runs, or raise Models:Chat:TimeoutSeconds.", failure.Message);
    }

    private async Task<ChatResponse> AskAsync(CancellationToken? cancellationToken = null)
    {
        var options = new ChatEndpointOptions { Endpoint = _server.Address, Model = "m", TimeoutSeconds = 20 };
        using var client = new PacedChatClient(new OpenAiChatClient(options, _clock), options, _clock);
        return await client.GetResponseAsync([new(ChatRole.User, "Say tea.")], cancellationToken: cancellationToken ?? TestContext.Current.CancellationToken);
    }
}
