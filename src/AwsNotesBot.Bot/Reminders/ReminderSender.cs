using AwsNotesBot.Bot.State;
using AwsNotesBot.Quizzes.Memory;
using AwsNotesBot.Quizzes.Memory.Progress;
using AwsNotesBot.Retrieval;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Bot.Reminders;

/// <summary>Sends reminders: looks every few seconds for those that are due and whose learner can be reached.</summary>
/// <remarks>
/// A reminder is marked as sent before it is: of two processes one sends it, and a crash between the two loses that day's. So a learner
/// gets at most one a day. What came due while the program was down, or the learner away, is sent once, and says when it was due.
/// </remarks>
/// <param name="store">Keeps the wishes.</param>
/// <param name="channels">Those in which this process can speak; reminders of others wait for the process that can.</param>
/// <param name="progress">Says how much is due.</param>
/// <param name="searcher">Holds the current index.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told of what could not be sent.</param>
public sealed class ReminderSender(
    IStateStore store, IEnumerable<IReminderChannel> channels, ProgressReader progress, PassageSearcher searcher, TimeProvider time, ILogger<ReminderSender> logger)
    : BackgroundService
{
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    private readonly ReminderStates _states = new(store);
    private readonly Dictionary<string, IReminderChannel> _channels = channels.ToDictionary(c => c.Name);

    /// <summary>Sends what is due right now.</summary>
    public async Task SendDueAsync(CancellationToken cancellationToken = default)
    {
        if (searcher.Index.Passages.Count == 0)
        {
            return; // The notes are not read yet: whatever is due, nothing would seem so.
        }

        var now = time.GetUtcNow();
        foreach (var (reminder, etag) in await _states.ListAsync(cancellationToken))
        {
            if (reminder.Next <= now && _channels.GetValueOrDefault(reminder.Channel)?.Reach(reminder) is { } say)
            {
                await TrySendAsync(reminder, etag, say, now, cancellationToken);
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield(); // the host goes on starting meanwhile
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                await SendDueAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                Log.RoundFailed(logger, failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TrySendAsync(Reminder reminder, string etag, SayAsync say, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            var due = (await progress.ReadAsync(LearnerId.Of(reminder.Channel, reminder.UserId), reminder.Zone, cancellationToken)).DueNow;
            var sent = reminder.After(now);
            await _states.WriteAsync(sent, etag, cancellationToken);
            if (!await say(ReminderPhrases.Due(reminder, due, now), cancellationToken)
                && await _states.ReadAsync(reminder.Channel, reminder.UserId, cancellationToken) is { } stored && stored.Reminder == sent)
            {
                await _states.WriteAsync(reminder, stored.ETag, cancellationToken);
            }
        }
        catch (StateConflictException)
        {
            // Another process sends it, or the learner wants something else by now.
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.ReminderFailed(logger, failure, reminder.Channel);
        }
    }
}
