using AwsNotesBot.Notes.Structure.Dropping;

namespace AwsNotesBot.Notes.Structure.Source;

/// <summary>Rewrites lines that Markdown would misread, each in its place: the number of lines never changes.</summary>
internal interface ISourcePass
{
    /// <returns>The new lines; <c>null</c> where nothing has to change.</returns>
    IReadOnlyList<string>? Rewrite(ParsedSource parsed, DroppedLines dropped);
}
