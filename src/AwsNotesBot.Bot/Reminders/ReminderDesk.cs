using AwsNotesBot.Bot.State;
using AwsNotesBot.Quizzes.Memory.Reminders;

namespace AwsNotesBot.Bot.Reminders;

/// <summary>Takes and answers what learners say about being reminded.</summary>
internal sealed class ReminderDesk(IStateStore store, TimeProvider time)
{
    private readonly ReminderStates _states = new(store);

    /// <returns>What the bot says to the wish, in Markdown.</returns>
    public async Task<string> TakeAsync(ReminderWish wish, Turn turn, CancellationToken cancellationToken)
    {
        var stored = await _states.ReadAsync(turn.Channel, turn.UserId, cancellationToken);
        switch (wish)
        {
            case ReminderWish.Ask:
                return stored is { Reminder: var known } ? ReminderPhrases.Known(known) : ReminderPhrases.NotReminded;
            case ReminderWish.Stop:
                await ForgetAsync(turn, cancellationToken);
                return stored is null ? ReminderPhrases.NotReminded : ReminderPhrases.Stopped;
            case ReminderWish.Daily when turn.Address is null:
                return ReminderPhrases.CannotSpeakFirst;
            case ReminderWish.Daily daily:
                if ((daily.Zone is null ? turn.Zone : TimeZones.Find(daily.Zone)) is not { } zone)
                {
                    return ReminderPhrases.UnknownZone(daily.Zone!);
                }

                var now = time.GetUtcNow();
                var reminder = new Reminder(turn.Channel, turn.UserId, turn.Address, daily.Time, zone.Id, now).After(now);
                await _states.WriteAsync(reminder, stored?.ETag, cancellationToken);
                return ReminderPhrases.Taken(reminder, now, zoneWasNamed: daily.Zone is not null);
            default:
                return ReminderPhrases.NoTime;
        }
    }

    public Task ForgetAsync(Turn turn, CancellationToken cancellationToken) => _states.DeleteAsync(turn.Channel, turn.UserId, cancellationToken);
}
