namespace AwsNotesBot.Notes.Structure.Outlines;

/// <summary>A heading with all that stands below it down to the next heading of its level.</summary>
/// <param name="Heading">Without markup; empty for the root, which is the note itself.</param>
/// <param name="HeadingLines">Where the heading stands; <c>null</c> for the root.</param>
/// <param name="Blocks">What stands between the heading and the first one below it.</param>
internal sealed record Section(string Heading, LineRange? HeadingLines, IReadOnlyList<PassageBlock> Blocks, IReadOnlyList<Section> Children)
{
    public bool IsEmpty => Blocks.Count == 0 && Children.Count == 0;
}
