using AwsNotesBot.Notes;

namespace AwsNotesBot.Retrieval.Storage;

/// <summary>A note as the store keeps it.</summary>
public sealed record StoredNote
{
    /// <param name="note">The note as it was read.</param>
    /// <param name="vectors">One for each of the note's passages, in their order.</param>
    /// <param name="hash">Of the file's bytes.</param>
    /// <param name="stamp">Of the file, taken before it was read.</param>
    /// <param name="readAt">When the file was last read and found to have this hash, UTC ticks.</param>
    public StoredNote(Note note, IReadOnlyList<StoredVector> vectors, ContentHash hash, FileStamp stamp, long readAt)
    {
        if (vectors.Count != note.Passages.Count)
        {
            throw new ArgumentException($"'{note.Path}' has {note.Passages.Count} passages and {vectors.Count} vectors.", nameof(vectors));
        }

        (Note, Vectors, Hash, Stamp, ReadAt) = (note, vectors, hash, stamp, readAt);
    }

    public Note Note { get; }

    public IReadOnlyList<StoredVector> Vectors { get; }

    public ContentHash Hash { get; }

    public FileStamp Stamp { get; init; }

    public long ReadAt { get; init; }

    public string Path => Note.Path;
}
