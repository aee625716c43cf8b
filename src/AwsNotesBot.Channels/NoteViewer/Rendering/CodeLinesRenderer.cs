using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace AwsNotesBot.Channels.NoteViewer.Rendering;

/// <summary>A code block with one <c>span</c> for each source line. It can be scrolled by keyboard.</summary>
internal sealed class CodeLinesRenderer : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        renderer.EnsureLine();
        renderer.Write("<pre tabindex=\"0\"><code>");
        var lines = block.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            // A fence stands on a line of its own, before the code.
            var number = block.Line + i + (block is FencedCodeBlock ? 1 : 0);
            renderer.Write("<span data-lines=\"").Write(SourceLines.Range(number, number)).Write("\">");
            renderer.WriteEscape(lines.Lines[i].Slice);
            renderer.Write("\n</span>");
        }

        renderer.WriteLine("</code></pre>");
    }
}
