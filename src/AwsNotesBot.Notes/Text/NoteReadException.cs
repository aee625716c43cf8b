namespace AwsNotesBot.Notes;

/// <summary>A file cannot be read as a note. The message is a sentence for the reading report: what is wrong and what to do.</summary>
public sealed class NoteReadException : Exception
{
    public NoteReadException(string reason, int? line = null, Exception? innerException = null)
        : base(reason, innerException) => Line = line;

    /// <summary>The file's line, counted from 1; <c>null</c> where the reason has no place in the text.</summary>
    public int? Line { get; }
}
