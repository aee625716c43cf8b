using AwsNotesBot.Notes.Structure;

namespace AwsNotesBot.Notes.Passages;

/// <summary>The blocks of one section, or a part of them.</summary>
/// <param name="Path">Headings above the blocks, outermost first.</param>
/// <param name="HeadingLines">Where each heading of the path stands.</param>
internal sealed record Part(IReadOnlyList<string> Path, IReadOnlyList<LineRange> HeadingLines, IReadOnlyList<PassageBlock> Blocks)
{
    /// <summary>At least one, so that no passage can be joined from any number of parts that hold no word.</summary>
    public int Words { get; } = Math.Max(1, Blocks.Sum(block => WordCount.Of(block.Text)));

    /// <summary>What each heading of the path is about.</summary>
    public IReadOnlyList<TitleTopic> Topics => field ??= [.. Path.Select(TitleTopic.Of)];
}
