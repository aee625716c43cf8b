using AwsNotesBot.Bot.State;
using AwsNotesBot.Models.Chat;
using AwsNotesBot.Models.Tests.Fakes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Models.Tests.Chat;

/// <summary>Over a real endpoint's wire format and the real state file.</summary>
public sealed class BudgetTests : IAsyncLifetime
{
    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory("budget-").FullName, "state.db");
    private readonly ManualClock _clock = new();
    private FakeChatServer _server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static DateOnly Today => new(2026, 3, 1);

    public async ValueTask InitializeAsync()
    {
        _server = await FakeChatServer.StartAsync();
        (_server.Says, _server.Tokens) = (_ => ["Tea."], (700, 200));
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task DayThatIsSpentAsksNoMoreUntilTheNextOneAlsoAfterARestart()
    {
        Assert.Equal("Tea.", await AskAsync());

        var refused = await Assert.ThrowsAsync<ChatModelException>(AskAsync);

        Assert.Equal(ChatFailure.OutOfBudget, refused.Failure);
        Assert.Equal(
            "The 1,000 tokens of 2026-03-01 are spent. The chat model writes again from 2026-03-02 00:00 UTC; raise Models:Chat:TokensPerDay to have it write before.",
            refused.Message);
        Assert.Single(_server.Requests);

        _clock.Advance(TimeSpan.FromHours(12));
        Assert.Equal("Tea.", await AskAsync());
    }

    [Fact]
    public async Task WhatTheEndpointCountsIsSpentAndNotWhatWasSetAside()
    {
        await AskAsync();

        Assert.Equal(900, await SpentAsync());
    }

    [Fact]
    public async Task WithoutACountItIsEstimated()
    {
        _server.Tokens = null;
        await AskAsync();

        Assert.Equal(3, await SpentAsync()); // eight and four characters
    }

    [Theory]
    [InlineData(400)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task RefusedRequestCostsNothing(int status)
    {
        _server.Status = _ => status;
        await Assert.ThrowsAsync<ChatModelException>(AskAsync);

        Assert.Equal(0, await SpentAsync());
    }

    [Fact]
    public async Task RequestThatNobodyWaitsForAnyMoreCostsItsPrompt()
    {
        using var client = Client(new SqliteStateStore(_file));
        using var cancel = new CancellationTokenSource();
        _server.Receives = context =>
        {
            cancel.Cancel();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetResponseAsync([new(ChatRole.User, "Say tea.")], cancellationToken: cancel.Token));

        Assert.Equal(2, await SpentAsync());
    }

    [Fact]
    public async Task AnswerIsNotLostWhereItsCostCannotBeCounted()
    {
        var log = new RecordedLog();
        using var logging = LoggerFactory.Create(l => l.AddProvider(log));
        using var client = new BudgetedChatClient(
            new OpenAiChatClient(new ChatEndpointOptions { Endpoint = _server.Address, Model = "fake-1" }), new FullDisk(), 1_000, maxOutputTokens: 600, _clock, logging.CreateLogger<BudgetedChatClient>());

        Assert.Equal("Tea.", (await client.GetResponseAsync([new(ChatRole.User, "Say tea.")], cancellationToken: Cancellation)).Text);
        Assert.Equal(["What a request to the chat model cost could not be counted; the 602 tokens set aside for it stay counted for the day. The disk is full."], log.Messages);
    }

    [Fact]
    public async Task RequestsOnTheirWayAreCountedWithWhatTheyMayTake()
    {
        var store = new SqliteStateStore(_file);
        using var client = Client(store);
        var end = new TaskCompletionSource();
        _server.Ends = _ => end.Task;
        await using var first = client.GetStreamingResponseAsync([new(ChatRole.User, "Say tea.")], cancellationToken: Cancellation).GetAsyncEnumerator(Cancellation);
        Assert.True(await first.MoveNextAsync());

        var refused = await Assert.ThrowsAsync<ChatModelException>(() => client.GetResponseAsync([new(ChatRole.User, "Say tea.")], cancellationToken: Cancellation));

        end.SetResult();
        Assert.Equal(ChatFailure.OutOfBudget, refused.Failure);
    }

    [Fact]
    public async Task RequestThatWaitsForItsTurnHoldsNoTokensBack()
    {
        var end = new TaskCompletionSource();
        _server.Tokens = (100, 200);
        _server.Ends = _ => end.Task;
        await using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Models:Chat:Endpoint"] = _server.Address,
                ["Models:Chat:Model"] = "fake-1",
                ["Models:Chat:ConcurrentRequests"] = "1",
                ["Models:Chat:TokensPerDay"] = "1000",
                ["Models:Chat:MaxOutputTokens"] = "600",
            }).Build())
            .AddSingleton<ISpendLedger>(new StoredSpendLedger(new SqliteStateStore(_file)))
            .AddChatModel().BuildServiceProvider();
        var client = services.GetRequiredService<IChatClient>();

        var first = client.GetResponseAsync([new(ChatRole.User, "Say tea.")], cancellationToken: Cancellation);
        var second = client.GetResponseAsync([new(ChatRole.User, "Say tea.")], cancellationToken: Cancellation); // for both there is not enough
        end.SetResult();

        Assert.Equal(["Tea.", "Tea."], [(await first).Text, (await second).Text]);
    }

    [Fact]
    public async Task ManyAtOnceAreAllCountedThroughOneStoreOrSeveral()
    {
        StoredSpendLedger[] replicas = [new(new SqliteStateStore(_file)), new(new SqliteStateStore(_file))];

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => replicas[i % 2].AddAsync(Today, 5, Cancellation), Cancellation)));

        Assert.Equal(100, await SpentAsync());
    }

    private async Task<string> AskAsync()
    {
        var store = new SqliteStateStore(_file);
        using var client = Client(store);
        return (await client.GetResponseAsync([new(ChatRole.User, "Say tea.")], cancellationToken: Cancellation)).Text;
    }

    private BudgetedChatClient Client(SqliteStateStore store) => new(
        new OpenAiChatClient(new ChatEndpointOptions { Endpoint = _server.Address, Model = "fake-1", MaxRetries = 0 }), new StoredSpendLedger(store), tokensPerDay: 1_000, maxOutputTokens: 600, _clock);

    private async Task<long> SpentAsync()
    {
        var store = new SqliteStateStore(_file);
        return await new StoredSpendLedger(store).AddAsync(Today, 0, Cancellation);
    }

    /// <summary>Takes what is set aside, and then nothing more.</summary>
    private sealed class FullDisk : ISpendLedger
    {
        private bool _full;

        public Task<long> AddAsync(DateOnly day, long tokens, CancellationToken cancellationToken = default)
        {
            if (_full)
            {
                throw new IOException("The disk is full.");
            }

            _full = true;
            return Task.FromResult(tokens);
        }
    }
}
