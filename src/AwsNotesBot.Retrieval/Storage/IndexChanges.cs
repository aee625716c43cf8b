namespace AwsNotesBot.Retrieval.Storage;

/// <summary>What one run of the indexer writes, all or nothing.</summary>
/// <param name="BasedOn">The <see cref="StoredIndex.Revision"/> that the changes were computed from.</param>
/// <param name="Pipeline">What made the written notes, and all that stay.</param>
/// <param name="Removed">Paths that are gone.</param>
/// <param name="Written">Notes that are new or replace the one of the same path.</param>
/// <param name="Touched">Notes whose stamp changed and whose content did not; only their stamp is written.</param>
public sealed record IndexChanges(
    Guid BasedOn,
    PipelineVersion Pipeline,
    IReadOnlyList<string> Removed,
    IReadOnlyList<StoredNote> Written,
    IReadOnlyList<StoredNote> Touched)
{
    public bool IsEmpty => Removed.Count + Written.Count + Touched.Count == 0;
}
