using AwsNotesBot.Notes;

namespace AwsNotesBot.Retrieval.Indexing;

/// <summary>What one run of the indexer found and did.</summary>
/// <param name="Files">Every note that is now in the index, in the order of their paths.</param>
/// <param name="Skipped">Every file that is not, with the reason, in the order of their paths.</param>
/// <param name="Removed">Paths that were in the index and are no longer.</param>
/// <param name="EmbeddedPassages">How many embeddings were computed; the others were known.</param>
/// <param name="BytesRead">Of the files that had to be opened.</param>
/// <param name="Elapsed">From the start of the run to the swap of the index.</param>
public sealed record IndexReport(
    IReadOnlyList<IndexedFile> Files,
    IReadOnlyList<SkippedFile> Skipped,
    IReadOnlyList<string> Removed,
    int EmbeddedPassages,
    long BytesRead,
    TimeSpan Elapsed)
{
    public int Passages => Files.Sum(file => file.Passages);

    public bool HasChanges => Removed.Count > 0 || Files.Any(file => file.Change != FileChange.Unchanged);

    public int Count(FileChange change) => Files.Count(file => file.Change == change);
}
