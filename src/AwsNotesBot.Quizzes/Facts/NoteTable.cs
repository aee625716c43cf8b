namespace AwsNotesBot.Quizzes.Facts;

/// <summary>A table with a header, its ragged rows left out.</summary>
/// <param name="Columns">The header's cells; at least two.</param>
/// <param name="Rows">In the order of the note; at least one.</param>
internal sealed record NoteTable(IReadOnlyList<string> Columns, IReadOnlyList<TableLine> Rows)
{
    /// <summary>The values of a column that are not empty, each once.</summary>
    public IEnumerable<string> Values(int column) => Rows.Select(r => r.Cells[column]).Where(c => c.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">As many as the table has columns; the first names what the row is about.</param>
/// <param name="Source">The row where it stands.</param>
internal sealed record TableLine(IReadOnlyList<string> Cells, Statement Source)
{
    public string Name => Cells[0];
}
