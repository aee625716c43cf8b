using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Structure.Inlines;

namespace AwsNotesBot.Notes.Structure.Blocks;

/// <summary>A table found among the lines of a paragraph.</summary>
/// <param name="Header">Its header row; <c>null</c> where it has none.</param>
/// <param name="Rows">The rows below, ragged as they are.</param>
/// <param name="LineCount">How many of the paragraph's lines it takes, the dashes included.</param>
internal sealed partial record TableLines(PlainLine? Header, IReadOnlyList<PlainLine> Rows, int LineCount)
{
    private const int ColumnsOfAnUnmarkedHeader = 3;

    /// <summary>The table whose first line is at <paramref name="at"/>; <c>null</c> where none begins there.</summary>
    public static TableLines? StartingAt(IReadOnlyList<PlainLine> lines, int at)
    {
        var first = lines[at];
        if (!first.Text.Contains(PlainText.CellMark))
        {
            return null;
        }

        var below = lines.Count - at - 1;
        if (below > 0 && !IsDashes(first.Text) && IsDashes(lines[at + 1].Text))
        {
            return new(first, [.. lines.Skip(at + 2)], below + 1);
        }

        if (IsDashes(first.Text) && below > 0)
        {
            return new(null, [.. lines.Skip(at + 1)], below + 1);
        }

        var count = lines.Skip(at).TakeWhile(line => line.Text[0] == PlainText.CellMark && line.Text.Count(c => c == PlainText.CellMark) >= 2).Count();
        if (count == 0)
        {
            return null;
        }

        var header = count > 1 && IsHeader(TableCells.Of(first.Text)) ? first : null;
        return new(header, [.. lines.Skip(at + (header is null ? 0 : 1)).Take(count - (header is null ? 0 : 1))], count);
    }

    private static bool IsDashes(string text) => Dashes().IsMatch(text);

    private static bool IsHeader(IReadOnlyList<string> cells) =>
        cells[0].Length == 0 || (cells.Count >= ColumnsOfAnUnmarkedHeader && !cells.Any(cell => cell.Any(char.IsDigit)));

    // Atomic: the two runs of spaces around absent dashes could be told apart in exponentially many ways.
    [GeneratedRegex(@"^\uE000?\s*:?-+:?\s*(?>\uE000\s*:?-*:?\s*)+$")]
    private static partial Regex Dashes();
}
