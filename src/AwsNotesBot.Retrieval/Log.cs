using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Retrieval;

/// <summary>Every message that retrieval logs.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "The index '{Path}' is damaged or not ours ({Reason}). It was moved to '{Aside}', and a new one is made from the notes.")]
    public static partial void IndexFileSetAside(ILogger logger, string path, string reason, string aside);

    [LoggerMessage(2, LogLevel.Error, "The reader failed on '{Path}'; the note is left out of the index.")]
    public static partial void NoteReaderFailed(ILogger logger, string path, Exception exception);

    [LoggerMessage(3, LogLevel.Information, "Indexed {Notes} notes with {Passages} passages ({Embedded} embedded, {Skipped} files skipped) in {Seconds:0.00} s.")]
    public static partial void Indexed(ILogger logger, int notes, int passages, int embedded, int skipped, double seconds);

    [LoggerMessage(4, LogLevel.Error, "The notes could not be indexed, and answers go on from the last index. {Reason}")]
    public static partial void IndexingFailed(ILogger logger, string reason, Exception exception);

    [LoggerMessage(5, LogLevel.Warning, "The embedding endpoint '{Endpoint}' failed ({Reason}); the request is repeated in {Seconds:0.0} s (repetition {Repetition}).")]
    public static partial void EmbeddingRepeated(ILogger logger, string endpoint, string reason, double seconds, int repetition);

    [LoggerMessage(6, LogLevel.Warning, "Changes in '{Folder}' are found by looking every {Seconds:0} s only: {Reason}")]
    public static partial void FolderEventsFailed(ILogger logger, string folder, double seconds, string reason);

    [LoggerMessage(7, LogLevel.Warning, "A question was searched by words alone, because it could not be embedded. {Reason}")]
    public static partial void SearchedByWordsAlone(ILogger logger, string reason);

    [LoggerMessage(8, LogLevel.Warning, "The embedding table fitted to the notes, '{Path}', is not used, the built-in one is: {Reason} Run 'index --adapt' to fit it again, or 'index --forget-adaptation'.")]
    public static partial void AdaptedTableNotUsed(ILogger logger, string path, string reason);
}
