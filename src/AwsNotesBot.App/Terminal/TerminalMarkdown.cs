using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Spectre.Console;
using Spectre.Console.Rendering;
using MarkdigTable = Markdig.Extensions.Tables.Table;
using MarkdigTableRow = Markdig.Extensions.Tables.TableRow;
using SpectreTable = Spectre.Console.Table;

namespace AwsNotesBot.App.Terminal;

/// <summary>Shows an answer's Markdown in a terminal.</summary>
internal static class TerminalMarkdown
{
    private const int ListIndent = 2;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    public static IRenderable Render(string markdown) => new Rows(Markdown.Parse(markdown, Pipeline).SelectMany(b => Block(b)));

    private static IEnumerable<IRenderable> Block(Block block, string bullet = "") => block switch
    {
        HeadingBlock heading => [TerminalInlines.Render(heading.Inline, new Style(decoration: Decoration.Bold))],
        ParagraphBlock paragraph => [TerminalInlines.Render(paragraph.Inline, Style.Plain, bullet)],
        ListBlock list => list.OfType<ListItemBlock>().SelectMany((item, i) => Item(item, list.IsOrdered ? $"{i + 1}. " : "• ")),
        MarkdigTable table => [Table(table)],
        CodeBlock code => [new Padder(new Text(code.Lines.ToString(), new Style(Color.Grey)), new Padding(ListIndent, 0, 0, 0))],
        ThematicBreakBlock => [new Rule()],
        ContainerBlock container => container.SelectMany(b => Block(b)),
        _ => [],
    };

    private static IEnumerable<IRenderable> Item(ListItemBlock item, string bullet)
    {
        foreach (var (index, block) in item.Index())
        {
            if (index == 0 && block is ParagraphBlock)
            {
                yield return new Padder(new Rows(Block(block, bullet)), new Padding(ListIndent, 0, 0, 0));
            }
            else
            {
                yield return new Padder(new Rows(Block(block)), new Padding(ListIndent * 2, 0, 0, 0));
            }
        }
    }

    private static SpectreTable Table(MarkdigTable table)
    {
        var shown = new SpectreTable().Border(TableBorder.Rounded);
        var rows = table.OfType<MarkdigTableRow>().ToList();
        var columns = rows.Count == 0 ? 0 : rows.Max(r => r.Count);
        var header = rows.FirstOrDefault(r => r.IsHeader);
        for (var column = 0; column < columns; column++)
        {
            shown.AddColumn(new TableColumn(header is not null && column < header.Count ? Cell(header[column]) : new Text("")));
        }

        foreach (var row in rows.Where(r => !r.IsHeader))
        {
            shown.AddRow(row.Select(Cell));
        }

        return shown;
    }

    private static IRenderable Cell(Block cell) => new Rows(Block(cell));
}
