using AwsNotesBot.Notes.Structure.Source;
using Markdig.Syntax;

namespace AwsNotesBot.Notes.Structure.Blocks;

/// <summary>Keeps the text of raw HTML that no pass could turn into Markdown, such as a placeholder alone on its line.</summary>
internal static class HtmlReader
{
    public static void Read(HtmlBlock html, SourceText source, BlockFrame frame)
    {
        var range = source.LinesOf(html.Span);
        for (var line = range.First; line <= range.Last; line++)
        {
            var text = HtmlTags.Strip(source.Lines[line - 1]).Trim();
            if (Letters.In(text))
            {
                frame.Add(BlockKind.Paragraph, text, new LineRange(line, line), frame.ItemLead);
            }
        }
    }
}
