namespace AwsNotesBot.Notes;

/// <summary>A line of the reading report: what is not read, and why.</summary>
/// <param name="Path">Below the notes folder, with forward slashes; a pattern such as <c>*.png</c> where one line stands for many files.</param>
/// <param name="Reason">A sentence.</param>
/// <param name="Line">Where in the file the reason stands, counted from 1; <c>null</c> where it has no place.</param>
public sealed record SkippedFile(string Path, string Reason, int? Line = null);
