using Microsoft.Extensions.Logging;

namespace AwsNotesBot.BotBuilder;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "Refused an activity of channel {Channel}: {Reason}")]
    public static partial void ActivityRefused(ILogger logger, string channel, string reason);

    [LoggerMessage(2, LogLevel.Error, "A turn failed in Bot Builder.")]
    public static partial void TurnFailed(ILogger logger, Exception exception);
}
