namespace AwsNotesBot.Notes;

/// <summary>A file that is a note by its name, place and size; its content has not been looked at.</summary>
/// <param name="Path">Below the notes folder, with forward slashes.</param>
/// <param name="FullPath">What to open.</param>
/// <param name="Size">In bytes, when it was listed.</param>
/// <param name="LastWriteUtc">When it was listed.</param>
public sealed record NoteFile(string Path, string FullPath, long Size, DateTime LastWriteUtc);
