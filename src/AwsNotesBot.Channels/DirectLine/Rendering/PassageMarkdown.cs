using System.Text;
using System.Text.RegularExpressions;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Channels.DirectLine.Rendering;

/// <summary>A passage as Markdown that shows its words and nothing else: whatever is markup in a note's text is escaped.</summary>
internal static partial class PassageMarkdown
{
    public static string Render(Passage passage)
    {
        var text = new StringBuilder();
        BlockKind? before = null;
        foreach (var block in passage.Blocks)
        {
            if (before is not null)
            {
                text.Append(IsOnePiece(before.Value, block.Kind) ? "\n" : "\n\n");
            }

            Append(text, block, startsTable: block.Kind is BlockKind.TableRow && before is not (BlockKind.TableHeader or BlockKind.TableRow));
            before = block.Kind;
        }

        return text.ToString();
    }

    /// <summary>
    /// Puts a backslash before what Markdown may read as markup (CommonMark 0.31, section 2.4): its own characters, the dot of
    /// a numbered item, and what makes an address a link in GitHub's dialect.
    /// </summary>
    private static string Escape(string text) => Markup().Replace(text, @"\$0");

    private static bool IsOnePiece(BlockKind before, BlockKind kind) => (before, kind) is
        (BlockKind.ListItem, BlockKind.ListItem) or (BlockKind.TableHeader or BlockKind.TableRow, BlockKind.TableRow);

    private static void Append(StringBuilder text, PassageBlock block, bool startsTable)
    {
        switch (block.Kind)
        {
            case BlockKind.ListItem:
                text.Append(' ', block.Depth * 2).Append("- ").Append(Escape(block.Text));
                break;
            case BlockKind.TableHeader:
                text.Append(Row(block.Text)).Append('\n').Append(Rule(block.Text));
                break;
            case BlockKind.TableRow when startsTable && block.Lead is { } header:
                text.Append(Row(header)).Append('\n').Append(Rule(header)).Append('\n').Append(Row(block.Text));
                break;
            case BlockKind.TableRow:
                text.Append(Row(block.Text));
                break;
            case BlockKind.Code:
                var fence = new string('`', Math.Max(3, LongestRunOfBackticks(block.Text) + 1));
                text.Append(fence).Append('\n').Append(block.Text).Append('\n').Append(fence);
                break;
            case BlockKind.Heading:
                text.Append("**").Append(Escape(block.Text)).Append("**");
                break;
            default:
                text.Append(Escape(block.Text));
                break;
        }
    }

    private static string Row(string cells) => $"| {string.Join(" | ", cells.Split(" | ").Select(Escape))} |";

    private static string Rule(string cells) => string.Concat(Enumerable.Repeat("| --- ", cells.Split(" | ").Length)) + "|";

    private static int LongestRunOfBackticks(string text) =>
        Backticks().Matches(text).Select(m => m.Length).DefaultIfEmpty().Max();

    [GeneratedRegex(@"[\\`*_{}\[\]<>#+!|~&$^=@-]|:(?=//)|(?<=^[0-9]{1,9})[.)]|(?<=\bwww)\.", RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    [GeneratedRegex("`+")]
    private static partial Regex Backticks();
}
