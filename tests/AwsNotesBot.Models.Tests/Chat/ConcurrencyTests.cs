using AwsNotesBot.Models.Chat;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;

namespace AwsNotesBot.Models.Tests.Chat;

public sealed class ConcurrencyTests : IAsyncLifetime
{
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private FakeChatServer _server = null!;
    private int _ended;

    /// <summary>The request that is never ended, from 1.</summary>
    private int _hanging;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = await FakeChatServer.StartAsync();
        _server.Says = _ => ["Tea."];
        _server.Ends = async context =>
        {
            await (Interlocked.Increment(ref _ended) == _hanging ? Task.Delay(Timeout.Infinite, context.RequestAborted) : _end.Task);
            await context.Response.WriteAsync("data: [DONE]\n\n");
        };
    }

    public async ValueTask DisposeAsync()
    {
        _end.TrySetResult();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task WhoFindsNoPlaceInTheQueueIsToldAtOnceAndTheOthersAreAnswered()
    {
        using var client = Client(waiting: 1);
        var first = AskAsync(client);
        await AskedAsync(1);
        var waiting = AskAsync(client);

        var busy = await Assert.ThrowsAsync<ChatModelException>(() => AskAsync(client));
        _end.SetResult();

        Assert.Equal(ChatFailure.Busy, busy.Failure);
        Assert.Equal($"1 requests are on their way to '{_server.Address}' and 1 wait. Raise Models:Chat:ConcurrentRequests if the endpoint stands more.", busy.Message);
        Assert.Equal(["Tea.", "Tea."], [await first, await waiting]);
        Assert.Equal(2, _server.Requests.Count);
    }

    [Fact]
    public async Task WaitingCountsAsTimeOfTheAnswer()
    {
        var clock = new ManualClock();
        _hanging = 2;
        using var client = Client(waiting: 1, clock);
        var first = AskAsync(client);
        await AskedAsync(1);
        clock.Advance(TimeSpan.FromSeconds(10));
        var second = AskAsync(client);
        _end.SetResult();
        Assert.Equal("Tea.", await first);
        await AskedAsync(2);

        clock.Advance(TimeSpan.FromSeconds(20));

        Assert.Equal(ChatFailure.TooSlow, (await Assert.ThrowsAsync<ChatModelException>(() => second)).Failure);
    }

    [Fact]
    public async Task WhoLeavesMakesRoom()
    {
        using var client = Client(waiting: 0);
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var first = client.GetResponseAsync([new(ChatRole.User, "Say tea.")], cancellationToken: leaving.Token);
        await AskedAsync(1);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        _end.SetResult();

        Assert.Equal("Tea.", await AskAsync(client));
    }

    private PacedChatClient Client(int waiting, TimeProvider? time = null)
    {
        var options = new ChatEndpointOptions { Endpoint = _server.Address, Model = "fake-1", MaxRetries = 0, ConcurrentRequests = 1, WaitingRequests = waiting, TimeoutSeconds = 20 };
        return new(new OpenAiChatClient(options, time), options, time ?? TimeProvider.System);
    }

    /// <summary>Until the endpoint has so many requests.</summary>
    private async Task AskedAsync(int requests)
    {
        while (_server.Requests.Count < requests)
        {
            await Task.Delay(5, Cancellation);
        }
    }

    private static async Task<string> AskAsync(PacedChatClient client) => (await client.GetResponseAsync([new(ChatRole.User, "Say tea.")], cancellationToken: Cancellation)).Text;
}
