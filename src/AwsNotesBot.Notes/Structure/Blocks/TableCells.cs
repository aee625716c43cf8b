using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Structure.Inlines;

namespace AwsNotesBot.Notes.Structure.Blocks;

/// <summary>The cells of one table row.</summary>
internal static partial class TableCells
{
    private const string Border = " | ";

    public static IReadOnlyList<string> Of(string row)
    {
        var cells = row.Split(PlainText.CellMark).Select(Tidy).ToList();
        if (row[0] == PlainText.CellMark)
        {
            cells.RemoveAt(0);
        }

        while (cells.Count > 1 && cells[^1].Length == 0)
        {
            cells.RemoveAt(cells.Count - 1);
        }

        return cells;
    }

    public static string Join(IReadOnlyList<string> cells) => string.Join(Border, cells);

    // A lone point is how some notes write an empty cell.
    private static string Tidy(string cell)
    {
        var text = Mark().Replace(cell.Trim(' ', PlainText.BreakMark), "");
        text = Break().Replace(text, match => match.Groups["stop"].Success ? match.Groups["stop"].Value + " " : "; ");
        return text == "." ? "" : text.Trim();
    }

    [GeneratedRegex(@"^\s*[*-]\s+(?=\S)")]
    private static partial Regex Mark();

    // The lines of a cell become one line, set apart where they bring no stop of their own.
    [GeneratedRegex(@"(?<stop>[.,;:!?])?[\s\uE001]*\uE001[\s\uE001]*(?:[*-]\s+)?")]
    private static partial Regex Break();
}
