namespace AwsNotesBot.Retrieval.Storage;

/// <summary>Everything in a store at one moment.</summary>
/// <param name="Revision">Changes with every write; <see cref="Guid.Empty"/> before the first.</param>
/// <param name="Pipeline">What made it.</param>
/// <param name="Notes">By path.</param>
public sealed record StoredIndex(Guid Revision, PipelineVersion Pipeline, IReadOnlyDictionary<string, StoredNote> Notes)
{
    public static StoredIndex Empty { get; } = new(Guid.Empty, PipelineVersion.None, new Dictionary<string, StoredNote>());
}
