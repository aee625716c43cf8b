namespace AwsNotesBot.Channels.NoteViewer.Rendering;

/// <summary>A note as HTML.</summary>
/// <param name="Body">Every block carries <c>data-lines</c>, the lines of the file that it shows.</param>
/// <param name="Headings">In the order of the note.</param>
/// <param name="HasStructure">Whether the text has Markdown headings; without them it reads better line by line.</param>
internal sealed record NoteHtml(string Body, IReadOnlyList<NoteHeading> Headings, bool HasStructure);

/// <param name="Anchor">The heading's id in the page.</param>
internal sealed record NoteHeading(int Level, string Text, string Anchor);
