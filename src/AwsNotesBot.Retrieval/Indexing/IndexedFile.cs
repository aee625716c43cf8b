using AwsNotesBot.Notes;

namespace AwsNotesBot.Retrieval.Indexing;

/// <summary>One note of the index.</summary>
/// <param name="Path">Below the notes folder.</param>
/// <param name="Change">Since the last run.</param>
/// <param name="Passages">How many it was cut into.</param>
/// <param name="Report">What reading it changed or left out, in this run or in the one that read it last.</param>
public sealed record IndexedFile(string Path, FileChange Change, int Passages, ReadingReport Report);
