namespace AwsNotesBot.Notes.Structure.Inlines;

/// <summary>One line of a note as a reader sees it; two, where a code span or a tag wraps.</summary>
/// <param name="Lines">Where it stands in the file.</param>
/// <param name="Text">Without markup; <see cref="PlainText.CellMark"/> stands for a table's bar.</param>
/// <param name="Ends">Whether the author broke the line here (two spaces, a backslash or <c>&lt;br&gt;</c>).</param>
/// <param name="IsBold">Whether all of its letters are bold.</param>
/// <param name="StartsStruck">Whether it begins with struck-out text.</param>
internal sealed record PlainLine(LineRange Lines, string Text, bool Ends, bool IsBold, bool StartsStruck);
