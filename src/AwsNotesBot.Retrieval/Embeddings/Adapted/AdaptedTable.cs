using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Retrieval.Embeddings.Adapted;

/// <summary>Chooses the table that a folder of notes is searched with.</summary>
internal static class AdaptedTable
{
    /// <summary>The one fitted to the notes; the built-in one where there is none, or where it cannot be used, which is told.</summary>
    public static StaticEmbeddingModel LoadOrBuiltIn(RetrievalOptions options, ILogger logger)
    {
        var path = Path.Combine(options.DataFolder, AdaptedTableFile.FileName);
        if (!File.Exists(path))
        {
            return StaticEmbeddingModel.BuiltIn;
        }

        try
        {
            return AdaptedTableFile.Read(path, AdaptedTableOrigin.Of(options.NotesFolder));
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or UnauthorizedAccessException or System.Text.Json.JsonException)
        {
            Log.AdaptedTableNotUsed(logger, path, problem.Message);
            return StaticEmbeddingModel.BuiltIn;
        }
    }
}
