using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>Puts the rows of a table together again.</summary>
internal static class NoteTableReader
{
    /// <param name="statements">Of one note, in its order.</param>
    public static IEnumerable<NoteTable> Read(IReadOnlyList<Statement> statements)
    {
        var rows = statements.Where(s => s.Block is { Kind: BlockKind.TableRow, Lead: not null } && s.Block.Lead.Contains(" | ", StringComparison.Ordinal));
        foreach (var table in rows.GroupBy(s => (s.Passage.NotePath, s.Block.Lead, string.Join('\n', s.Path))))
        {
            var columns = TableRow.Cells(table.Key.Lead!);
            List<TableLine> lines =
            [
                .. table.Select(row => new TableLine(Padded(TableRow.Cells(row.Text), columns.Count), row)).Where(l => l.Cells.Count == columns.Count && l.Name.Length > 0)
            ];
            if (lines.Count > 0)
            {
                yield return new NoteTable(columns, lines);
            }
        }
    }

    /// <summary>A dash is how some notes write an empty cell.</summary>
    private static string Cell(string cell) => cell is "–" or "-" or "—" or "n/a" or "N/A" ? "" : cell;

    /// <summary>Reading takes empty cells off the end of a row.</summary>
    private static IReadOnlyList<string> Padded(IReadOnlyList<string> cells, int count) =>
        [.. cells.Select(Cell), .. Enumerable.Repeat("", Math.Max(0, count - cells.Count))];
}
