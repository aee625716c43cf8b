using System.Threading.Channels;
using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Activities;
using AwsNotesBot.Channels.DirectLine.Rendering;
using AwsNotesBot.Quizzes.Memory.Reminders;

namespace AwsNotesBot.Channels.DirectLine.Conversations;

/// <summary>One user's conversation: what was said, and the turns that wait for the bot, answered one after the other.</summary>
internal sealed class Conversation : IAsyncDisposable
{
    private readonly Channel<PendingTurn> _pending;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _worker;
    private int _welcomed;

    /// <param name="id">The conversation's.</param>
    /// <param name="userId">The one user's.</param>
    /// <param name="root">The host as the user sees it, without a slash at the end; links begin with it.</param>
    /// <param name="options">How much is kept and may wait.</param>
    /// <param name="clock">Stamps the activities.</param>
    /// <param name="runner">Answers.</param>
    public Conversation(string id, string userId, string root, DirectLineOptions options, TimeProvider clock, TurnRunner runner)
    {
        (Id, UserId, Root) = (id, userId, root);
        Transcript = new Transcript(id, options.MaxActivities, options.MaxStreams, clock);
        _pending = Channel.CreateBounded<PendingTurn>(options.MaxWaitingTurns);
        _worker = WorkAsync(runner);
    }

    public string Id { get; }

    public string UserId { get; }

    public string Root { get; }

    public Transcript Transcript { get; }

    /// <summary>When it was last used, in ticks of UTC; the table keeps it.</summary>
    public long LastUsed { get; set; }

    /// <summary>Shows what the user said, and has it answered.</summary>
    /// <param name="activity">The user's, as it is to be echoed.</param>
    /// <param name="text">What the bot is to answer; <c>null</c> where nothing is asked of it.</param>
    /// <returns>The activity's id, or <c>null</c> where too much waits already.</returns>
    public string? Say(Activity activity, string? text) =>
        Transcript.Append(activity, stamped => text is null || Enqueue(Turn(text) with { Zone = Zone(activity) }, stamped.Id))?.Id;

    /// <summary>Shows what the bot says unasked.</summary>
    public void Tell(Reply.Message message) => Transcript.Append(MessageRenderer.Render(message, Root));

    /// <summary>Has the bot greet the user, the first time only.</summary>
    public void Welcome()
    {
        if (Interlocked.Exchange(ref _welcomed, 1) == 0)
        {
            Enqueue(Turn("") with { Kind = TurnKind.Joined }, replyToId: null);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _pending.Writer.TryComplete();
        await _stop.CancelAsync();
        Transcript.Close();
        await _worker;
        _stop.Dispose();
    }

    private Turn Turn(string text) => new(TurnRunner.Channel, Id, UserId, text) { Address = UserId };

    private static TimeZoneInfo Zone(Activity activity) =>
        (activity.LocalTimezone is { } name ? TimeZones.Find(name) : null) ?? TimeZoneInfo.Local;

    private bool Enqueue(Turn turn, string? replyToId) => _pending.Writer.TryWrite(new PendingTurn(turn, replyToId));

    private async Task WorkAsync(TurnRunner runner)
    {
        // Leaves the caller at once: the constructor must not wait for a turn.
        await Task.Yield();
        try
        {
            await foreach (var turn in _pending.Reader.ReadAllAsync(_stop.Token))
            {
                await runner.RunAsync(this, turn, _stop.Token);
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The conversation was given up, or the host stops: nobody waits for the answer.
        }
    }
}
