namespace AwsNotesBot.Retrieval.Storage;

/// <summary>What made the stored passages and vectors; another reader reads all notes again, another model embeds them again.</summary>
/// <param name="Reader">Changes with the code that cuts notes into passages.</param>
/// <param name="EmbeddingModel">Identifies the model and its table.</param>
public sealed record PipelineVersion(string Reader, string EmbeddingModel)
{
    /// <summary>Of a store in which nothing has been written.</summary>
    public static PipelineVersion None { get; } = new("", "");
}
