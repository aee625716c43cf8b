using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Quizzes;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The chat model gave no whole reply in a quiz, which goes on by rules. {Reason}")]
    public static partial void NoReply(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The chat model drafted nothing from a passage. {Reason}")]
    public static partial void NotDrafted(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Line {Line} of the quiz drafts '{Path}' cannot be read and is left out. Delete the line, or the file to draft anew.")]
    public static partial void DraftUnread(ILogger logger, string path, int line);

    [LoggerMessage(Level = LogLevel.Information, Message = "The chat model's hint was not given: it gives the answer away, says nothing new, or does not stand in the passage.")]
    public static partial void HintRefused(ILogger logger);

    [LoggerMessage(Level = LogLevel.Information, Message = "The chat model's grade was not taken: it quotes what the learner did not say, or only what the rules had read.")]
    public static partial void GradeRefused(ILogger logger);
}
