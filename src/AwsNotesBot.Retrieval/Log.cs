using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Retrieval;

/// <summary>Every message that retrieval logs.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "The index '{Path}' is damaged or not ours ({Reason}). It was moved to '{Aside}', and a new one is made from the notes.")]
    public static partial void IndexFileSetAside(ILogger logger, string path, string reason, string aside);
}
