using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AwsNotesBot.Channels.NoteViewer.Rendering;

/// <summary>A paragraph with one <c>span</c> for each source line, so that a citation of two lines marks two lines and not the whole paragraph.</summary>
/// <remarks>Emphasis or a link that runs over a line end keeps its lines in one span.</remarks>
internal sealed class ParagraphLinesRenderer : HtmlObjectRenderer<ParagraphBlock>
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (paragraph.Parent is TableCell || paragraph.Inline is null)
        {
            renderer.WriteLeafInline(paragraph); // The row carries the lines.
            return;
        }

        var isParagraph = !renderer.ImplicitParagraph;
        if (isParagraph)
        {
            renderer.EnsureLine();
            renderer.Write("<p").WriteAttributes(paragraph).Write('>');
        }

        WriteLines(renderer, paragraph.Inline, paragraph.Line);
        if (isParagraph)
        {
            renderer.WriteLine("</p>");
        }

        renderer.EnsureLine();
    }

    private static void WriteLines(HtmlRenderer renderer, ContainerInline inlines, int line)
    {
        var segment = new List<Inline>();
        foreach (var inline in inlines)
        {
            if (inline is LineBreakInline lineBreak)
            {
                line = WriteSegment(renderer, segment, line) + 1;
                renderer.Write(lineBreak.IsHard ? "<br>\n" : "\n");
                segment.Clear();
            }
            else
            {
                segment.Add(inline);
            }
        }

        WriteSegment(renderer, segment, line);
    }

    /// <returns>The last line of the segment.</returns>
    private static int WriteSegment(HtmlRenderer renderer, List<Inline> segment, int first)
    {
        var last = first + segment.OfType<ContainerInline>().Sum(c => c.Descendants<LineBreakInline>().Count())
            + segment.OfType<CodeInline>().Sum(c => c.Content.Count(character => character == '\n'));
        if (segment.Count == 0)
        {
            return last;
        }

        renderer.Write("<span data-lines=\"").Write(SourceLines.Range(first, last)).Write("\">");
        foreach (var inline in segment)
        {
            renderer.Render(inline);
        }

        renderer.Write("</span>");
        return last;
    }
}
