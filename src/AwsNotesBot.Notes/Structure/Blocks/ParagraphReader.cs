using AwsNotesBot.Notes.Structure.Dropping;
using AwsNotesBot.Notes.Structure.Inlines;
using AwsNotesBot.Notes.Structure.Source;
using Markdig.Syntax;

namespace AwsNotesBot.Notes.Structure.Blocks;

/// <summary>Reads a paragraph: its wrapped lines joined, tables among its lines row by row.</summary>
internal sealed class ParagraphReader(SourceText source, DroppedLines dropped)
{
    /// <summary>Bold lines of more words are emphasis, not the title of the lines below.</summary>
    private const int BoldTitleWords = 12;

    public void Read(LeafBlock paragraph, BlockFrame frame)
    {
        if (Content(paragraph, isListItem: false) is { } text)
        {
            Append(text.Lines, frame, BlockKind.Paragraph);
        }
    }

    /// <summary>Reads an item's own paragraph.</summary>
    /// <returns>The item's text; <c>null</c> where a rule dropped it.</returns>
    public string? ReadItem(LeafBlock paragraph, BlockFrame frame)
    {
        if (Content(paragraph, isListItem: true) is not { } text)
        {
            return null;
        }

        var before = frame.Blocks.Count;
        Append(text.Lines, frame, BlockKind.ListItem);
        return frame.Blocks.Count > before ? frame.Blocks[before].Text : null;
    }

    private PlainText? Content(LeafBlock leaf, bool isListItem)
    {
        var text = InlineText.Read(leaf.Inline, source);
        foreach (var (line, struck) in text.StruckOut)
        {
            dropped.Add(DropRule.StruckOut, new LineRange(line, line), struck);
        }

        var range = source.LinesOf(leaf.Span);
        if (LineRules.Find(text, isListItem) is { } rule)
        {
            dropped.Add(rule, range, source.Text.Substring(leaf.Span.Start, leaf.Span.Length));
            return null;
        }

        foreach (var image in text.Images)
        {
            dropped.Add(DropRule.Image, range, image);
        }

        return text;
    }

    private void Append(IReadOnlyList<PlainLine> lines, BlockFrame frame, BlockKind kind)
    {
        var at = 0;
        while (at < lines.Count)
        {
            var table = TableLines.StartingAt(lines, at);
            if (table is not null)
            {
                TableReader.Read(table, frame, dropped);
                at += table.LineCount;
                continue;
            }

            var end = at + 1;
            while (end < lines.Count && !Breaks(lines, at, end) && TableLines.StartingAt(lines, end) is null)
            {
                end++;
            }

            Append(lines, at, end, frame, kind);
            kind = BlockKind.Paragraph;
            at = end;
        }
    }

    private static void Append(IReadOnlyList<PlainLine> lines, int first, int end, BlockFrame frame, BlockKind kind)
    {
        var piece = lines.Skip(first).Take(end - first).ToList();
        var text = PlainText.Readable(string.Join(' ', piece.Select(line => line.Text)));
        var isItem = kind == BlockKind.ListItem;
        var lead = isItem ? frame.Lead : frame.ItemLead;
        frame.Add(kind, text, piece[0].Lines.Cover(piece[^1].Lines), lead);
        if (!isItem)
        {
            frame.Introduction = LeadLine.Of(text, piece.All(line => line.IsBold));
        }
    }

    /// <summary>Whether a new block begins at <paramref name="at"/>: after a break that the author set, and after a bold title.</summary>
    private static bool Breaks(IReadOnlyList<PlainLine> lines, int first, int at) =>
        lines[at - 1].Ends
        || (at == first + 1 && lines[first].IsBold && !lines[at].IsBold && char.IsUpper(lines[at].Text[0]) && lines[first].Text.Split(' ').Length <= BoldTitleWords);
}
