using System.Text;
using AwsNotesBot.Answers.Composition;
using AwsNotesBot.Channels.Rendering;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AwsNotesBot.Channels.Slack.Rendering;

/// <summary>A reply for Slack's <c>markdown</c> block: standard Markdown in which no text of a note pings, links or unfurls.</summary>
internal static class SlackMarkdown
{
    public static string Render(string markdown)
    {
        var text = new StringBuilder();
        Blocks(text, ReplyMarkdown.Parse(markdown), indent: "");
        return text.ToString().TrimEnd();
    }

    private static void Blocks(StringBuilder text, IEnumerable<Block> blocks, string indent)
    {
        foreach (var block in blocks)
        {
            var start = text.Length;
            Write(text, block, indent);
            if (text.Length > start)
            {
                text.Append('\n');
            }
        }
    }

    private static void Write(StringBuilder text, Block block, string indent)
    {
        switch (block)
        {
            case HeadingBlock heading:
                text.Append(indent).Append('#', heading.Level).Append(' ');
                Inlines(text, heading.Inline, indent);
                text.Append('\n');
                break;
            case ParagraphBlock paragraph:
                text.Append(indent);
                Inlines(text, paragraph.Inline, indent);
                text.Append('\n');
                break;
            case ListBlock list:
                List(text, list, indent);
                break;
            case Table table:
                TableRows(text, table, indent);
                break;
            case CodeBlock code:
                Code(text, code, indent);
                break;
            case QuoteBlock quote:
                var quoted = new StringBuilder();
                Blocks(quoted, quote, indent + "> ");
                text.Append(quoted.ToString().TrimEnd()).Append('\n');
                break;
            case ThematicBreakBlock:
                text.Append(indent).Append("---\n");
                break;
            case ContainerBlock container:
                Blocks(text, container, indent);
                break;
        }
    }

    private static void List(StringBuilder text, ListBlock list, string indent)
    {
        foreach (var (index, item) in list.OfType<ListItemBlock>().Index())
        {
            var bullet = list.IsOrdered ? $"{(item.Order > 0 ? item.Order : index + 1)}. " : "- ";
            var inner = new StringBuilder();
            Blocks(inner, item, indent + new string(' ', bullet.Length));
            text.Append(indent).Append(bullet).Append((item.OfType<ParagraphBlock>().Count() > 1 ? inner.ToString().TrimEnd() : Tight(inner)).TrimStart()).Append('\n');
        }
    }

    /// <summary>Without the empty lines that would make a list loose.</summary>
    private static string Tight(StringBuilder blocks) => blocks.ToString().TrimEnd().Replace("\n\n", "\n");

    private static void TableRows(StringBuilder text, Table table, string indent)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            text.Append(indent).Append('|');
            foreach (var cell in row.OfType<TableCell>())
            {
                var inner = new StringBuilder();
                Blocks(inner, cell, "");
                text.Append(' ').Append(inner.ToString().Trim().Replace('\n', ' ')).Append(" |");
            }

            text.Append('\n');
            if (row.IsHeader)
            {
                text.Append(indent).Append('|').Insert(text.Length, " --- |", row.Count).Append('\n');
            }
        }
    }

    private static void Code(StringBuilder text, CodeBlock code, string indent)
    {
        var fence = code is FencedCodeBlock fenced ? new string('`', Math.Max(3, fenced.OpeningFencedCharCount)) : "```";
        text.Append(indent).Append(fence).Append('\n');
        foreach (var line in SlackText.Disarm(code.Lines.ToString()).Split('\n'))
        {
            text.Append(indent).Append(line).Append('\n');
        }

        text.Append(indent).Append(fence).Append('\n');
    }

    private static void Inlines(StringBuilder text, ContainerInline? inlines, string indent)
    {
        var plain = new StringBuilder();
        foreach (var inline in inlines ?? [])
        {
            // What the parser took apart is one text to whoever reads it again.
            if (Plain(inline) is { } said)
            {
                plain.Append(said);
                continue;
            }

            text.Append(SlackLiteral.Of(plain.ToString()));
            plain.Clear();
            Inline(text, inline, indent);
        }

        text.Append(SlackLiteral.Of(plain.ToString()));
    }

    private static string? Plain(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline address => address.Url,
        _ => null,
    };

    private static void Inline(StringBuilder text, Inline inline, string indent)
    {
        switch (inline)
        {
            case CodeInline code:
                text.Append(MarkdownText.Code(SlackText.Disarm(code.Content)));
                break;
            case LineBreakInline lineBreak:
                text.Append(lineBreak.IsHard ? "  \n" : "\n").Append(indent);
                break;
            case EmphasisInline emphasis:
                var mark = new string('*', Math.Min(2, emphasis.DelimiterCount));
                text.Append(mark);
                Inlines(text, emphasis, indent);
                text.Append(mark);
                break;
            case LinkInline { IsImage: false } link when IsWeb(link.Url):
                text.Append('[');
                Inlines(text, link, indent);
                text.Append("](").Append(InBrackets(link.Url!)).Append(')');
                break;
            case ContainerInline container:
                Inlines(text, container, indent);
                break;
        }
    }

    private static string InBrackets(string url) =>
        url.Replace("(", "%28").Replace(")", "%29").Replace(" ", "%20").Replace("<", "%3C").Replace(">", "%3E");

    private static bool IsWeb(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
