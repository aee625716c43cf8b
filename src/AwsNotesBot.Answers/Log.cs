using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Answers;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The chat model gave no whole answer; the notes' own words are given instead. {Reason}")]
    public static partial void ModelFailed(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "None of the chat model's {Sentences} sentences was found in the notes as it stands; their own words are given instead.")]
    public static partial void NothingHeld(ILogger logger, int sentences);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The chat model did not rewrite a question, which is read by rules instead. {Reason}")]
    public static partial void RewritingFailed(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The chat model rewrote a question in a form that is not read; it is read by rules instead.")]
    public static partial void RewritingUnread(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The chat model rewrote a question with a name or number that was not said, or without one that was; it is read by rules instead.")]
    public static partial void RewritingRefused(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The chat model did not translate a whole answer; its other sentences stay in the notes' language. {Reason}")]
    public static partial void TranslationFailed(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Kept} sentences stay in the notes' language: their translation had other numbers, units, names or negations, or was none.")]
    public static partial void TranslationRefused(ILogger logger, int kept);
}
