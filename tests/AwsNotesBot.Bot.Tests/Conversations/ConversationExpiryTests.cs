using AwsNotesBot.Bot.Conversations;
using AwsNotesBot.Bot.State;

namespace AwsNotesBot.Bot.Tests.Conversations;

public class ConversationExpiryTests
{
    private readonly SqliteStateStore _store = new(Path.Combine(Directory.CreateTempSubdirectory().FullName, "state.db"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OldConversationsAndQuizzesAreForgottenAtTheStart()
    {
        await _store.WriteAsync("conversation/old", "1", null, Cancel);
        await _store.WriteAsync("quiz/old", "1", null, Cancel);

        await RunAsync(new Clock(DateTimeOffset.UtcNow.AddDays(31)));

        Assert.Null(await _store.ReadAsync("conversation/old", Cancel));
        Assert.Null(await _store.ReadAsync("quiz/old", Cancel));
    }

    [Fact]
    public async Task RecentConversationsStay()
    {
        await _store.WriteAsync("conversation/recent", "1", null, Cancel);

        await RunAsync(new Clock(DateTimeOffset.UtcNow.AddDays(29)));

        Assert.NotNull(await _store.ReadAsync("conversation/recent", Cancel));
    }

    private async Task RunAsync(TimeProvider time)
    {
        using var expiry = new ConversationExpiry(_store, TimeSpan.FromDays(30), time);
        await expiry.StartAsync(Cancel);
        await ((Clock)time).TimerMade.Task.WaitAsync(Cancel); // made after the first look
        await expiry.StopAsync(Cancel);
    }

    /// <summary>A clock that stands still, and says when somebody begins to wait for it.</summary>
    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public TaskCompletionSource TimerMade { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override DateTimeOffset GetUtcNow()
        {
            return now;
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            TimerMade.TrySetResult();
            return base.CreateTimer(callback, state, dueTime, period);
        }
    }
}
