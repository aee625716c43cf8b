namespace AwsNotesBot.Bot.Reminders;

/// <summary>A channel in which the bot can speak first. A process boundary: what is at the other end may not be there.</summary>
public interface IReminderChannel
{
    /// <summary>See <see cref="Turn.Channel"/>.</summary>
    string Name { get; }

    /// <returns>How to speak to the learner right now; <c>null</c> where they are not there, and the reminder waits for them.</returns>
    SayAsync? Reach(Reminder reminder);
}

/// <summary>Says something to whoever was reached.</summary>
/// <returns><c>false</c> where it surely did not arrive: it is tried again. An exception leaves that open: it is not repeated on that day.</returns>
public delegate Task<bool> SayAsync(Reply.Message message, CancellationToken cancellationToken);
