namespace AwsNotesBot.Notes;

/// <summary>One file of the notes folder, read.</summary>
/// <param name="Path">Below the notes folder, with forward slashes.</param>
/// <param name="Title">See <see cref="Passage.NoteTitle"/>.</param>
/// <param name="Tags">From the front matter, in its order.</param>
/// <param name="Aliases">Other names of what the note is about, from the front matter.</param>
/// <param name="Exams">Names of the exams that ask about the note, from the front matter.</param>
/// <param name="Passages">In the order of the file.</param>
/// <param name="Report">What reading changed or left out.</param>
public sealed record Note(
    string Path,
    string Title,
    IReadOnlyList<string> Tags,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Exams,
    IReadOnlyList<Passage> Passages,
    ReadingReport Report)
{
    /// <summary>See <see cref="Passage.NoteUpdated"/>.</summary>
    public DateOnly? Updated { get; init; }
}

/// <summary>What reading a note changed or left out.</summary>
/// <param name="Bytes">Size of the file.</param>
/// <param name="Repaired">Whether damaged encoding was mended.</param>
/// <param name="Redacted">How many secrets were replaced by <c>[redacted]</c>.</param>
/// <param name="Dropped">Lines left out, counted by the name of the rule that dropped them, for example <c>table of contents</c>.</param>
public sealed record ReadingReport(long Bytes, bool Repaired, int Redacted, IReadOnlyDictionary<string, int> Dropped);
