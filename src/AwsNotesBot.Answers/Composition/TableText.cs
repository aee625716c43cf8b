using System.Text;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Answers.Composition;

/// <summary>Rows of one table as a pipe table under the table's own header.</summary>
internal static class TableText
{
    /// <returns><c>null</c> where the header does not fit the rows.</returns>
    public static string? Of(IReadOnlyList<EvidenceUnit> rows, string marker)
    {
        if (rows.Count < 2 || rows.Any(r => r.Kind != BlockKind.TableRow || r.NameOnly) || rows[0].Lead is not { } lead)
        {
            return null;
        }

        var header = TableRow.Cells(lead);
        var cells = rows.Select(r => TableRow.Cells(r.Source.Text)).ToList();
        if (header.Count < 2 || cells.Any(c => c.Count != header.Count))
        {
            return null;
        }

        var table = new StringBuilder();
        Append(table, header, "");
        table.Append("\n|").Insert(table.Length, " --- |", header.Count);
        foreach (var row in cells)
        {
            Append(table.Append('\n'), row, $" {marker}");
        }

        return table.ToString();
    }

    private static void Append(StringBuilder table, IReadOnlyList<string> cells, string ending)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            table.Append("| ").Append(MarkdownText.Escape(cells[i])).Append(i + 1 == cells.Count ? ending : "").Append(' ');
        }

        table.Append('|');
    }
}
