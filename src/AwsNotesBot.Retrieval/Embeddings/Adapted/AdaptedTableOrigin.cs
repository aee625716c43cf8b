using System.Text.Json.Serialization;

namespace AwsNotesBot.Retrieval.Embeddings.Adapted;

/// <summary>What an adapted table was made from; where either is another now, the table is stale.</summary>
/// <param name="BaseTable">Hash of the table that it was fitted from.</param>
/// <param name="NotesFolder">Full path of the notes that it was fitted to.</param>
public sealed record AdaptedTableOrigin(string BaseTable, string NotesFolder)
{
    /// <summary>Of a table fitted from the built-in one.</summary>
    public static AdaptedTableOrigin Of(string notesFolder) =>
        new(StaticEmbeddingModel.BuiltInHash, Path.TrimEndingDirectorySeparator(Path.GetFullPath(notesFolder)));
}

[JsonSerializable(typeof(AdaptedTableOrigin))]
internal sealed partial class AdaptedTableJson : JsonSerializerContext;
