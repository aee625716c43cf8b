using AwsNotesBot.Notes;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>A sentence, list item or row: the piece of a note that an item is made from.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Block">The block that it is, or is part of.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Path">What stands above it, outermost first: headings, then the lines that lead it.</param>
internal sealed record Statement(Passage Passage, PassageBlock Block, string Text, IReadOnlyList<string> Path)
{
    public LineRange Lines => Block.Lines;
}
