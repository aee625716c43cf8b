using AwsNotesBot.Bot.Reminders;
using AwsNotesBot.Bot.State;
using AwsNotesBot.Bot.Tests.Fakes;

namespace AwsNotesBot.Bot.Tests.Reminders;

/// <summary>The rounds of the sender, on a clock that the test moves. The next round's beginning tells that one is over.</summary>
public sealed class ReminderLoopTests : IAsyncDisposable
{
    private readonly QuizTable _table = new(); // It is Monday, 4 May, 8:00.
    private readonly ReminderChannelFake _channel = new();
    private readonly ManualClock _clock = new();
    private readonly RoundStore _store;
    private readonly ReminderSender _sender;

    public ReminderLoopTests()
    {
        _clock.Advance(_table.Clock.Now - _clock.GetUtcNow());
        _store = new RoundStore(_table.Store);
        _sender = _table.Sender(_store, _clock, _channel);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AReminderComesInTheFirstRoundAfterItsTimeAndInNoLaterOne()
    {
        await _table.SayAsync("remind me at 8:01 UTC");
        await _sender.StartAsync(Cancel);
        await _store.RoundAsync();

        await RoundsAsync(TimeSpan.FromSeconds(45));
        Assert.Empty(_channel.Said);

        await RoundsAsync(TimeSpan.FromSeconds(30));
        Assert.Single(_channel.Said);

        await RoundsAsync(TimeSpan.FromMinutes(5));
        await _sender.StopAsync(Cancel);
        Assert.Equal(["to ada: Your reminder: nothing is due. Say `quiz` for something new."], _channel.Said);
    }

    [Fact]
    public async Task WhatCameDueWhileTheProgramWasDownIsSentInTheFirstRound()
    {
        await _table.SayAsync("remind me at 8:01 UTC");
        _clock.Advance(TimeSpan.FromHours(2));

        await _sender.StartAsync(Cancel);
        await _store.RoundAsync();
        await RoundsAsync(ReminderSender.Interval);

        Assert.Equal(["to ada: Your reminder of Monday 4 May at 8:01, when I could not reach you: nothing is due. Say `quiz` for something new."], _channel.Said);
    }

    [Theory]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(TaskCanceledException))] // of a wait within the store, not of the program
    public async Task ARoundThatFailsEndsNoLaterOne(Type failure)
    {
        await _table.SayAsync("remind me at 8:01 UTC");
        _clock.Advance(TimeSpan.FromMinutes(2));
        _store.Failures.Enqueue((Exception)Activator.CreateInstance(failure)!);

        await _sender.StartAsync(Cancel);
        await _store.RoundAsync();
        Assert.Empty(_channel.Said);

        await RoundsAsync(2 * ReminderSender.Interval);
        Assert.Single(_channel.Said);
    }

    [Fact]
    public async Task TheLoopEndsWithTheProgram()
    {
        await _sender.StartAsync(Cancel);
        await _store.RoundAsync();

        await _sender.StopAsync(Cancel);

        Assert.True(_sender.ExecuteTask!.IsCompleted);
        Assert.False(_sender.ExecuteTask.IsFaulted);
    }

    public async ValueTask DisposeAsync()
    {
        await _sender.StopAsync(CancellationToken.None);
        _sender.Dispose();
    }

    /// <summary>Moves the clock from round to round, and waits for each to begin.</summary>
    private async Task RoundsAsync(TimeSpan time)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += ReminderSender.Interval)
        {
            _clock.Advance(ReminderSender.Interval);
            await _store.RoundAsync();
        }
    }

    /// <summary>A store that tells when a round reads it, and fails as often as it is told to.</summary>
    private sealed class RoundStore(IStateStore store) : IStateStore
    {
        private readonly SemaphoreSlim _rounds = new(0);

        public Queue<Exception> Failures { get; } = new();

        public async Task RoundAsync() => Assert.True(await _rounds.WaitAsync(TimeSpan.FromMinutes(1), Cancel), "No further round began.");

        public Task<IReadOnlyList<KeyValuePair<string, StateEntry>>> ListAsync(string keyPrefix, CancellationToken cancellationToken = default)
        {
            _rounds.Release();
            return Failures.TryDequeue(out var failure) ? throw failure : store.ListAsync(keyPrefix, cancellationToken);
        }

        public Task<StateEntry?> ReadAsync(string key, CancellationToken cancellationToken = default) => store.ReadAsync(key, cancellationToken);

        public Task WriteAsync(string key, string json, string? expectedETag, CancellationToken cancellationToken = default) => store.WriteAsync(key, json, expectedETag, cancellationToken);

        public Task<int> DeleteOlderAsync(string keyPrefix, DateTimeOffset writtenBefore, CancellationToken cancellationToken = default) => store.DeleteOlderAsync(keyPrefix, writtenBefore, cancellationToken);

        public Task DeleteAsync(string key, CancellationToken cancellationToken = default) => store.DeleteAsync(key, cancellationToken);
    }
}
