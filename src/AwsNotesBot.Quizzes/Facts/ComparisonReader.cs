using System.Text.RegularExpressions;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>Finds what the notes compare, in tables and in lists.</summary>
internal static partial class ComparisonReader
{
    private const int LongestName = 6;

    /// <summary>Whether a heading or lead sets things against each other: what stands below is of one of them.</summary>
    public static bool Compares(string above) => Versus().IsMatch(above);

    public static Comparison? Read(NoteTable table, ProperNouns nouns)
    {
        if (!TableShape.Compares(table) && !TableShape.ListsSides(table, nouns))
        {
            return null;
        }

        var first = TableShape.Compares(table) ? 1 : 0;
        return new Comparison(
        [
            .. Enumerable.Range(first, table.Columns.Count - first).Where(column => table.Columns[column].Length > 0).Select(column => new Side(
                table.Columns[column],
                [.. table.Rows.Where(row => row.Cells[column].Length > 0).Select(row => new Property(first == 1 ? row.Name : "", row.Cells[column], row.Source))])),
        ]);
    }

    /// <param name="statements">Of one note, in its order.</param>
    public static IEnumerable<Comparison> Read(IReadOnlyList<Statement> statements)
    {
        foreach (var contrast in statements.Where(s => s.Block.Kind == BlockKind.ListItem && s.Path.Any(Versus().IsMatch)).GroupBy(s => string.Join('\n', s.Path.Take(Depth(s)))))
        {
            var depth = Depth(contrast.First());
            var sides = contrast.Where(s => s.Path.Count > depth).GroupBy(s => s.Path[depth]).Where(side => WordRuns.Count(side.Key) <= LongestName).ToList();
            if (sides.Count == 2)
            {
                yield return new Comparison([.. sides.Select(side => new Side(Name(side.Key), [.. side.Where(s => !s.Text.EndsWith(':')).Select(s => new Property("", s.Text, s))]))]);
            }
        }
    }

    /// <summary>How much of a statement's path leads down to the line that compares.</summary>
    private static int Depth(Statement statement) => statement.Path.Index().First(p => Versus().IsMatch(p.Item)).Index + 1;

    private static string Name(string side) => side.Trim().TrimEnd(':', '.', '-', '–').Trim();

    [GeneratedRegex(@"\S\s+(vs\.?|versus|or|compared (to|with))\s+\S", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Versus();
}
