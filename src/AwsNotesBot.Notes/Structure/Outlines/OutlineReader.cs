using AwsNotesBot.Notes.Structure.Blocks;
using AwsNotesBot.Notes.Structure.Dropping;
using AwsNotesBot.Notes.Structure.Inlines;
using AwsNotesBot.Notes.Structure.Source;
using Markdig.Syntax;

namespace AwsNotesBot.Notes.Structure.Outlines;

/// <summary>Makes the tree of sections out of the flat row of headings and blocks that Markdown knows.</summary>
internal static class OutlineReader
{
    /// <summary>A longer line above dashes is a paragraph with a rule below it.</summary>
    private const int UnderlinedHeadingWords = 12;

    /// <summary>In characters of the source. A heading goes with every passage below it; one as long as a page is a paragraph.</summary>
    private const int LongestHeading = 1_000;

    public static Outline Read(ParsedSource parsed, DroppedLines dropped)
    {
        var source = parsed.Source;
        var blocks = new BlockReader(source, dropped);
        var root = new SectionBuilder(0, "", null);
        var path = new Stack<SectionBuilder>([root]);
        var frame = new BlockFrame(root.Blocks);
        string? noteTitle = null;
        foreach (var block in parsed.Document)
        {
            if (block is not HeadingBlock heading || IsParagraph(heading, source))
            {
                blocks.Read(block, frame);
                continue;
            }

            var text = InlineText.Read(heading.Inline, source);
            var lines = source.LinesOf(heading.Span);
            var title = HeadingText.Clean(text.Joined);
            if (!Letters.In(title))
            {
                dropped.Add(text.Images.Count > 0 ? DropRule.Image : DropRule.EmptyHeading, lines, string.Join(' ', text.Images));
                continue;
            }

            noteTitle ??= heading.Level == 1 && !SlideDeck.IsTitle(source.Lines[lines.First - 1]) ? title : null;
            while (path.Peek().Level >= heading.Level)
            {
                path.Pop();
            }

            path.Push(path.Peek().Open(heading.Level, title, lines));
            frame = new BlockFrame(path.Peek().Blocks);
        }

        var sections = root.Build((heading, lines) =>
        {
            if (SlideDeck.IsTitle(source.Lines[lines.First - 1]))
            {
                return [new PassageBlock(BlockKind.Paragraph, heading, lines)];
            }

            dropped.Add(DropRule.EmptyHeading, lines, heading);
            return [];
        });
        return new Outline(noteTitle, sections);
    }

    private static bool IsParagraph(HeadingBlock heading, SourceText source) =>
        heading.Span.Length > LongestHeading || (heading.IsSetext && InlineText.Read(heading.Inline, source).Joined.Split(' ').Length > UnderlinedHeadingWords);
}
