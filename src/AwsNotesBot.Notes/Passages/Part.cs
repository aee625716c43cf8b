namespace AwsNotesBot.Notes.Passages;

/// <summary>The blocks of one section, or a part of them.</summary>
/// <param name="Path">Headings above the blocks, outermost first.</param>
/// <param name="HeadingLines">Where each heading of the path stands.</param>
internal sealed record Part(IReadOnlyList<string> Path, IReadOnlyList<LineRange> HeadingLines, IReadOnlyList<PassageBlock> Blocks)
{
    public int Words { get; } = Blocks.Sum(block => WordCount.Of(block.Text));
}
