namespace AwsNotesBot.Notes.Sentences;

/// <summary>A row of a table written as one line that can be read without the table.</summary>
public static class TableRow
{
    private const string Separator = " | ";

    public static IReadOnlyList<string> Cells(string row) => [.. row.Split(Separator).Select(c => c.Trim())];

    /// <summary>"First cell – column: cell; column: cell" where the header fits, else the cells as they stand.</summary>
    public static string Sentence(string row, string? header)
    {
        var cells = Cells(row);
        var columns = header is null ? [] : Cells(header);
        if (cells.Count < 2)
        {
            return row.Trim();
        }

        var rest = Enumerable.Range(1, cells.Count - 1)
            .Where(i => cells[i].Length > 0)
            .Select(i => columns.Count == cells.Count && columns[i].Length > 0 ? $"{columns[i]}: {cells[i]}" : cells[i]);
        return cells[0].Length == 0 ? string.Join("; ", rest) : $"{cells[0]} – {string.Join("; ", rest)}";
    }
}
