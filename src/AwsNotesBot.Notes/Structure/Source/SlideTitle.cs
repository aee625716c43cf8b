namespace AwsNotesBot.Notes.Structure.Source;

/// <summary>A line of a slide deck that looks like a title.</summary>
/// <param name="Line">Counted from 0.</param>
/// <param name="HasBody">Whether text that is no title follows it; where not, the slide was a picture, or the line a label in one.</param>
internal sealed record SlideTitle(int Line, string Text, bool HasBody);
