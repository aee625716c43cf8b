using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Bot.Reminders;

/// <summary>What reminders write to the log; never who was to be reminded.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "A reminder in the channel {Channel} failed; it is not repeated today.")]
    public static partial void ReminderFailed(ILogger logger, Exception exception, string channel);

    [LoggerMessage(2, LogLevel.Error, "The reminders could not be read. They are looked for again in a few seconds.")]
    public static partial void RoundFailed(ILogger logger, Exception exception);
}
