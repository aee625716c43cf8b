using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Models;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The chat endpoint '{Endpoint}' failed ({Reason}); the request is repeated in {Seconds:0.0} s (repetition {Repetition}).")]
    public static partial void ChatRepeated(ILogger logger, string endpoint, string reason, double seconds, int repetition);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What a request to the chat model cost could not be counted; the {Reserved} tokens set aside for it stay counted for the day. {Reason}")]
    public static partial void NotSettled(ILogger logger, long reserved, string reason);
}
