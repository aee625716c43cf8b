using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AwsNotesBot.Channels.Rendering;

/// <summary>A reply without any markup, for notifications and screen readers.</summary>
internal static class PlainText
{
    public static string Render(string markdown)
    {
        var text = new StringBuilder();
        Blocks(text, ReplyMarkdown.Parse(markdown), "");
        return text.ToString().TrimEnd();
    }

    private static void Blocks(StringBuilder text, IEnumerable<Block> blocks, string bullet)
    {
        foreach (var block in blocks)
        {
            Write(text, block, bullet);
            bullet = "";
        }
    }

    private static void Write(StringBuilder text, Block block, string bullet)
    {
        switch (block)
        {
            case ListBlock list:
                foreach (var (index, item) in list.OfType<ListItemBlock>().Index())
                {
                    Blocks(text, item, list.IsOrdered ? $"{(item.Order > 0 ? item.Order : index + 1)}. " : "• ");
                }

                break;
            case TableRow row:
                text.AppendJoin(" | ", row.OfType<TableCell>().Select(Cell)).Append('\n');
                break;
            case LeafBlock { Inline: { } inlines }:
                text.Append(bullet);
                Inlines(text, inlines);
                text.Append('\n');
                break;
            case CodeBlock code:
                text.Append(bullet).Append(code.Lines.ToString()).Append('\n');
                break;
            case ContainerBlock container:
                Blocks(text, container, bullet);
                break;
        }
    }

    private static string Cell(TableCell cell)
    {
        var text = new StringBuilder();
        Blocks(text, cell, "");
        return text.ToString().Trim();
    }

    private static void Inlines(StringBuilder text, ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded);
                    break;
                case AutolinkInline address:
                    text.Append(address.Url);
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case ContainerInline container:
                    Inlines(text, container);
                    break;
            }
        }
    }
}
