using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AwsNotesBot.Channels.Rendering;

/// <summary>The one reading of what the bot says: CommonMark with pipe tables, tags of HTML being text.</summary>
internal static class ReplyMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    public static MarkdownDocument Parse(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var bracket in document.Descendants<DelimiterInline>().ToList())
        {
            // Of [1][2] the parser expects a link and leaves the first bracket open.
            bracket.ReplaceByLiteral();
        }

        return document;
    }
}
