using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Answers;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The chat model gave no whole answer; the notes' own words are given instead. {Reason}")]
    public static partial void ModelFailed(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The chat model wrote more than {Characters} characters and was stopped; the notes' own words are given instead.")]
    public static partial void TooLong(ILogger logger, int characters);

    [LoggerMessage(Level = LogLevel.Warning, Message = "None of the chat model's {Dropped} sentences stands in the notes; their own words are given instead.")]
    public static partial void NothingHeld(ILogger logger, int dropped);
}
