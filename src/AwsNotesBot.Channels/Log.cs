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

    [LoggerMessage(7, LogLevel.Error, "The keys that tokens are checked with could not be read from {Metadata}; those known before stay in use.")]
    public static partial void KeysNotRead(ILogger logger, Exception exception, Uri metadata);

    [LoggerMessage(8, LogLevel.Information, "The channel answered {Status} in conversation {Conversation}; sending again in {Seconds} s.")]
    public static partial void SendingAgain(ILogger logger, int status, string conversation, double seconds);

    [LoggerMessage(9, LogLevel.Error, "The answer in conversation {Conversation} could not be said.")]
    public static partial void ConnectorAnswerLost(ILogger logger, Exception exception, string conversation);

    [LoggerMessage(10, LogLevel.Information, "The user stopped an answer in conversation {Conversation}.")]
    public static partial void StreamStopped(ILogger logger, string conversation);

    [LoggerMessage(11, LogLevel.Warning, "A turn of conversation {Conversation} was stopped after {Seconds} s (Channels:Connector:Limits:TurnSeconds).")]
    public static partial void ConnectorTurnTimedOut(ILogger logger, string conversation, int seconds);

    [LoggerMessage(12, LogLevel.Error, "An activity of conversation {Conversation} could not be worked on.")]
    public static partial void ActivityFailed(ILogger logger, Exception exception, string conversation);

    [LoggerMessage(13, LogLevel.Warning, "An activity of conversation {Conversation} from before the last stop waits for the next start: more than {Most} wait (Channels:Connector:Limits:MaxWaiting).")]
    public static partial void ActivityLeftAgain(ILogger logger, string conversation, int most);

    [LoggerMessage(20, LogLevel.Warning, "Refused POST {Path} from {Address}: {Reason}")]
    public static partial void SlackRefused(ILogger logger, string path, string address, string reason);

    [LoggerMessage(21, LogLevel.Warning, "Slack could not be reached for {Method}, trying again: {Reason}")]
    public static partial void SlackUnreachable(ILogger logger, string method, string reason);

    [LoggerMessage(22, LogLevel.Warning, "More than {Most} messages from Slack wait (Channels:Slack:MaxWaiting); Slack is asked to send this one again.")]
    public static partial void SlackBusy(ILogger logger, int most);

    [LoggerMessage(23, LogLevel.Error, "The answer in Slack's conversation {Conversation} could not be said.")]
    public static partial void SlackAnswerLost(ILogger logger, Exception exception, string conversation);

    [LoggerMessage(24, LogLevel.Information, "Went on without it: {Reason}")]
    public static partial void SlackCallLeftOut(ILogger logger, string reason);

    [LoggerMessage(25, LogLevel.Information, "Listening to Slack over a socket.")]
    public static partial void SocketOpened(ILogger logger);

    [LoggerMessage(26, LogLevel.Warning, "The socket to Slack closed: {Reason} Opening another in {Seconds} s.")]
    public static partial void SocketClosed(ILogger logger, string reason, double seconds);

    [LoggerMessage(27, LogLevel.Warning, "Slack sends less than there is: the workspace is over its limit of events ({Team}).")]
    public static partial void SlackRateLimited(ILogger logger, string team);

    [LoggerMessage(28, LogLevel.Warning, "What Slack delivered before the last stop ({Delivery}) could not be taken up and waits for the next start.")]
    public static partial void SlackLeftAgain(ILogger logger, Exception? exception, string delivery);

    [LoggerMessage(40, LogLevel.Error, "The MCP tool {Tool} failed.")]
    public static partial void ToolFailed(ILogger logger, Exception exception, string tool);
}
