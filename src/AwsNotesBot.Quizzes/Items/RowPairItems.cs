using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Distractors;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Asks to which of two rows a cell belongs, where its table has not enough rows for more.</summary>
internal static partial class RowPairItems
{
    /// <summary>In words.</summary>
    private const int LongestName = 5, LongestCell = 20;

    /// <summary>From this share of the shorter one's words on, two cells cannot be told apart.</summary>
    private const double TooAlike = 0.34;

    /// <param name="better">What is asked of the cell where the table gives enough to choose from.</param>
    /// <param name="table">Each row of which tells of one thing.</param>
    /// <param name="row">Of the table.</param>
    /// <param name="column">With a header that says what its cells are.</param>
    /// <param name="siblings">Of the notes.</param>
    /// <param name="facts">Of the notes.</param>
    /// <returns>Empty where no row beside it is enough unlike it.</returns>
    public static IEnumerable<ItemDraft> Of(ItemDraft better, NoteTable table, TableLine row, int column, SiblingRows siblings, NoteFacts facts)
    {
        var cell = row.Cells[column];
        if (better.Right.Count == 0 || TableShape.HeadsAspects(table.Columns[0]) || AsksForFact(table.Columns[column]) || (table.Columns.Count == 2 && !facts.Settings.IsThing(row.Name, row.Source)) || SiblingRows.IsPast(cell) || !IsTold(cell) || PropertyShape.IsVerdict(row.Name) || facts.TellTales.Betray(cell, row.Name)
            || siblings.Names(table, row, column).SelectMany(tier => tier).FirstOrDefault(name => AreApart(row, table.Rows.First(r => r.Name == name), column, facts)) is not { } other)
        {
            yield break;
        }

        var names = table.Rows.Select(r => r.Name).Where(name => name == row.Name || name == other).Distinct().ToList();
        yield return better with
        {
            Kind = QuizKind.AOrB,
            Ask = Asked(table, row, $"{names[0]} or {names[^1]}", $"{Wording.Quoted(Examples.Without(cell))} ({table.Columns[column]})", facts),
            Stem = Examples.Without(cell),
            Answer = row.Name,
            Fact = [row.Name, table.Columns[column], cell, "of two"],
            InsteadOf = ItemId.Of(better.Kind, [.. better.Fact]),
            Right = [Wording.Option(row.Name)],
            Wrong = [[Wording.Option(other)]],
            Swap = null,
            Claims = name => new Claim(facts.Family.Strip(name), cell),
        };
    }

    /// <summary>Plain words are understood only with the header above them: "which layer fits …: Names or Identity?".</summary>
    private static string Asked(NoteTable table, TableLine row, string names, string cell, NoteFacts facts) =>
        HeaderWording.IsNoun(table.Columns[0]) && !facts.Settings.IsThing(names, row.Source)
            ? $"which {HeaderWording.RowKind(table, row, facts)} fits {cell}: {names}?"
            : $"{names}: which fits {cell}?";

    /// <summary>Whether a header says only that a fact follows.</summary>
    public static bool AsksForFact(string header) => AsksForFacts().IsMatch(header);

    private static bool IsTold(string cell) => WordRuns.Count(cell) is > 1 and <= LongestCell && !PropertyShape.IsBare(cell) && !PropertyShape.Answers(cell) && !PropertyShape.CoversOthers(cell) && !PropertyShape.IsRelative(cell);

    /// <summary>"DynamoDB or S3" are two, and one thing is not set against two.</summary>
    public static bool IsOne(string name) => !Several().IsMatch(Brackets.Without(name));

    [GeneratedRegex(@",|/|&|\b(or|and)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Several();

    private static bool AreApart(TableLine row, TableLine other, int column, NoteFacts facts)
    {
        var (own, its) = (TextAnalyzer.Terms(row.Cells[column]).ToHashSet(), TextAnalyzer.Terms(other.Cells[column]).ToHashSet());
        return IsOne(row.Name) && IsOne(other.Name) && WordRuns.Count(row.Name) <= LongestName && WordRuns.Count(other.Name) <= LongestName && other.Cells[column].Length > 0
            && !PropertyShape.IsVerdict(other.Name) && !PropertyShape.Answers(other.Cells[column]) && !PropertyShape.CoversOthers(other.Cells[column])
            && !PropertyShape.AreOnlyManners(row.Cells[column], other.Cells[column]) && !PropertyShape.AreSameDegree(row.Cells[column], other.Cells[column]) && !PropertyShape.IsExceeded(row.Cells[column], other.Cells[column]) && own.Count(its.Contains) < TooAlike * Math.Min(own.Count, its.Count) && !facts.TellTales.Betray(row.Cells[column], other.Name);
    }

    // Rows under such a header are sides of one thing, and their names tell of what sort the value is.
    [GeneratedRegex(@"\b(facts?|limits?|numbers?|defaults?|range|values?|size|rate|choice|settings?|answers?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AsksForFacts();
}
