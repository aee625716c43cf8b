using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Distractors;
using AwsNotesBot.Quizzes.Facts;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Asks which rows of a table share a value of a column.</summary>
internal static partial class SeveralItems
{
    private const int Options = 5, LongestCell = 8;

    public static IEnumerable<ItemDraft> Of(NoteFacts facts) =>
        from table in facts.Tables
        where TableShape.DescribesRows(table, facts.Nouns) && table.Rows.Count >= Options
        from column in Enumerable.Range(1, table.Columns.Count - 1)
        where !TableShape.IsRemark(table.Columns[column]) && !(RowPairItems.AsksForFact(table.Columns[column]) && !TableShape.IsPlain(table.Columns[column]))
        from rows in table.Rows.Where(r => r.Cells[column].Length > 0).GroupBy(r => r.Cells[column], StringComparer.OrdinalIgnoreCase)
        where rows.Count() is 2 or 3 && WordRuns.Count(rows.Key) <= LongestCell && !Bare().IsMatch(rows.Key)
        select Draft(table, column, rows.Key, [.. rows], facts);

    private static ItemDraft Draft(NoteTable table, int column, string value, IReadOnlyList<TableLine> rows, NoteFacts facts)
    {
        var header = table.Columns[column];
        var others = table.Rows.Where(r => r.Cells[column].Length > 0 && Likeness.Of(r.Cells[column]) == Likeness.Of(value) && !rows.Contains(r)).Select(r => Wording.Option(r.Name));
        return new ItemDraft
        {
            Kind = QuizKind.SeveralOfFive,
            Setting = facts.Settings.Of(rows[0].Source),
            NeedsSetting = true,
            Ask = $"which of these have {Wording.Quoted(value)}{(header.Length > 0 && !TableShape.IsPlain(header) ? $" under “{header}”" : "")}? Choose {(rows.Count == 2 ? "two" : "three")}.",
            Stem = value,
            Answer = string.Join(" and ", rows.Select(r => r.Name)),
            Source = rows[0].Source,
            Lines = SourceLines.Of(rows.Select(r => r.Source)),
            Fact = [header, value, .. rows.Select(r => r.Name)],
            Why = string.Join("\n", rows.Select(r => TableRow.Sentence(r.Source.Text, r.Source.Block.Lead))),
            Right = [.. rows.Select(r => Wording.Option(r.Name))],
            Wrong = [[.. others]],
            Claims = name => new Claim(facts.Family.Strip(name), value),
        };
    }

    // What says nothing without its column.
    [GeneratedRegex(@"^(yes|no|you|none|n/?a|not applicable|same|both|all|any)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Bare();
}
