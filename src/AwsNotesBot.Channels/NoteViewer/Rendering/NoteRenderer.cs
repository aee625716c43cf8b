using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace AwsNotesBot.Channels.NoteViewer.Rendering;

/// <summary>Markdown to HTML that shows text and runs nothing: no HTML of the note, no images, links to the web or to other notes only.</summary>
internal static class NoteRenderer
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseEmphasisExtras()
        .UseTaskLists()
        .UseAutoLinks()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Build();

    /// <param name="markdown">A note's text, secrets already taken out.</param>
    /// <returns><c>null</c> where the markup nests deeper than any reader could follow.</returns>
    public static NoteHtml? Render(string markdown)
    {
        if (Parse(markdown.Split('\n')) is not { } document)
        {
            return null;
        }

        foreach (var row in document.Descendants<TableRow>())
        {
            SourceLines.Set(row, row.Line, row.Line);
        }

        var headings = new List<NoteHeading>();
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            SourceLines.Set(heading, heading.Line, heading.Line + (heading.HeaderChar == '#' ? 0 : 1));
            var text = InlineText.Of(heading.Inline);
            if (text.Length > 0 && heading.TryGetAttributes()?.Id is { } anchor)
            {
                headings.Add(new(heading.Level, text, anchor));
            }
        }

        var hasStructure = document.Descendants<HeadingBlock>().Any(h => h.HeaderChar == '#');
        return new(ReadableSource.RestoreBreaks(Write(document)), headings, hasStructure);
    }

    private static MarkdownDocument? Parse(string[] lines)
    {
        if (!MarkupDepth.IsTame(lines))
        {
            return null;
        }

        try
        {
            var document = Markdown.Parse(ReadableSource.Prepare(lines), Pipeline);
            return MarkupDepth.IsTame(document) ? document : null;
        }
        catch (ArgumentException)
        {
            return null; // Markdig itself gives up on some nesting.
        }
    }

    private static string Write(MarkdownDocument document)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new ParagraphLinesRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new CodeLinesRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.Inlines.LinkInlineRenderer>(new SafeLinkRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.Inlines.AutolinkInlineRenderer>(new SafeAutolinkRenderer());
        renderer.Render(document);
        return writer.ToString();
    }
}
