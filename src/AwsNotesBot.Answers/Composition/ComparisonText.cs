using System.Text;
using AwsNotesBot.Answers.Evidence;

namespace AwsNotesBot.Answers.Composition;

/// <summary>Compared things as a pipe table, a column for each, every cell cited.</summary>
internal static class ComparisonText
{
    /// <returns><c>null</c> where fewer than two points stand in their passages.</returns>
    public static string? Of(Comparison comparison, QuoteCheck check, CitationList citations)
    {
        var points = comparison.Points.Where(p => p.Cells.All(c => check.Stands($"{p.Label} {c.Text}", c.Unit.Passage))).ToList();
        if (points.Count < 2)
        {
            return null;
        }

        var table = new StringBuilder("| |");
        foreach (var name in comparison.Names)
        {
            table.Append(' ').Append(MarkdownText.Escape(name)).Append(" |");
        }

        table.Append('\n').Append('|').Insert(table.Length, " --- |", comparison.Names.Count + 1);
        foreach (var point in points)
        {
            table.Append("\n| ").Append(MarkdownText.Escape(point.Label)).Append(" |");
            foreach (var cell in point.Cells)
            {
                table.Append(' ').Append(MarkdownText.Escape(cell.Text)).Append(' ').Append(citations.Marker(cell.Unit)).Append(" |");
            }
        }

        return table.ToString();
    }
}
