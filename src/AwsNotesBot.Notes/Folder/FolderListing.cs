namespace AwsNotesBot.Notes;

/// <summary>What stands in a notes folder.</summary>
/// <param name="Files">The notes, in ordinal order of their paths.</param>
/// <param name="Skipped">What is no note or cannot be read, in ordinal order of the paths.</param>
public sealed record FolderListing(IReadOnlyList<NoteFile> Files, IReadOnlyList<SkippedFile> Skipped);
