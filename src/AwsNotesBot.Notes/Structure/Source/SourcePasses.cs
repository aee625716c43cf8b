using AwsNotesBot.Notes.Structure.Dropping;

namespace AwsNotesBot.Notes.Structure.Source;

/// <summary>All passes in their order: each sees the text that the one before it left.</summary>
internal static class SourcePasses
{
    private static readonly ISourcePass[] All =
    [
        new DoubledFences(),
        new BulletGlyphs(),
        new SlideDeck(),
        new HtmlBlocks(),
        new HtmlBlocks(), // a fence that the first one uncovered may have hidden tags
        new TightHeadings(),
        new IndentedProse(),
    ];

    public static ParsedSource Apply(IReadOnlyList<string> lines, DroppedLines dropped)
    {
        var parsed = new ParsedSource(lines);
        foreach (var pass in All)
        {
            if (pass.Rewrite(parsed, dropped) is { } rewritten)
            {
                parsed = new ParsedSource(rewritten);
            }
        }

        return parsed;
    }
}
