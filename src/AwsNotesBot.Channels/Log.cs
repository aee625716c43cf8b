using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Channels;

/// <summary>Every line that the channels write to the log.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "A request to {Path} failed.")]
    public static partial void RequestFailed(ILogger logger, Exception exception, string path);

    [LoggerMessage(2, LogLevel.Error, "The bot failed on a turn of conversation {Conversation}.")]
    public static partial void TurnFailed(ILogger logger, Exception exception, string conversation);

    [LoggerMessage(3, LogLevel.Warning, "A turn of conversation {Conversation} was stopped after {Seconds} s (Channels:DirectLine:TurnSeconds).")]
    public static partial void TurnTimedOut(ILogger logger, string conversation, int seconds);

    [LoggerMessage(4, LogLevel.Information, "Made a key for Direct Line tokens in {File}.")]
    public static partial void KeyMade(ILogger logger, string file);

    [LoggerMessage(5, LogLevel.Warning, "{File} could be read by others than its owner; its permissions were tightened. Delete it to sign with a new key.")]
    public static partial void KeyTightened(ILogger logger, string file);

    [LoggerMessage(6, LogLevel.Warning, "Refused POST /api/messages from {Address}: {Reason}")]
    public static partial void MessageRefused(ILogger logger, string address, string reason);
}
