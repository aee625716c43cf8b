using AwsNotesBot.Notes;

namespace AwsNotesBot.Answers;

/// <summary>A passage that an answer uses.</summary>
/// <param name="Number">From 1, without gaps, in the order of first use; <c>[Number]</c> stands in the answer's text.</param>
/// <param name="Passage">File, heading path, lines and the literal text.</param>
/// <param name="Lines">The lines within the passage that the answer quotes: what the note viewer marks.</param>
public sealed record Citation(int Number, Passage Passage, LineRange Lines)
{
    /// <summary>The headings above the quoted lines, as people read them.</summary>
    public string Heading => Passage.HeadingAt(Lines.First);

    /// <summary>Where the note viewer opens it, relative to the host's root and URL-encoded.</summary>
    public string Link => NoteLink.To(Passage.NotePath, Lines);
}
