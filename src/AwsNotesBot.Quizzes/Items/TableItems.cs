using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Distractors;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Asks for a cell by its row and column, or for the row by a cell: one item a cell.</summary>
internal static class TableItems
{
    /// <summary>A cell of more words is a paragraph.</summary>
    private const int LongestCell = 25;

    /// <summary>A number with more words around it is told, not typed.</summary>
    private const int LongestNumber = 4;

    public static IEnumerable<ItemDraft> Of(NoteFacts facts) =>
        from table in facts.Tables
        where TableShape.DescribesRows(table, facts.Nouns)
        from row in table.Rows.Where(r => !Rubric.Is(r.Name))
        from column in Enumerable.Range(1, table.Columns.Count - 1)
        where IsAskable(row.Cells[column]) && !TableShape.IsRemark(table.Columns[column])
        select Draft(table, row, column, facts);

    private static ItemDraft Draft(NoteTable table, TableLine row, int column, NoteFacts facts)
    {
        var (cell, header) = (row.Cells[column], table.Columns[column]);
        var draft = new ItemDraft
        {
            Kind = QuizKind.OneOfFour,
            Setting = facts.Settings.Of(row.Source),
            NeedsSetting = true,
            Ask = ForCell(header, row.Name, facts),
            Stem = row.Name,
            Answer = Wording.Option(cell),
            Source = row.Source,
            Fact = [row.Name, header, cell],
            Why = TableRow.Sentence(row.Source.Text, row.Source.Block.Lead),
            Right = [Wording.Option(cell)],
            Wrong = [[.. table.Values(column).Where(v => IsAskable(v) && Likeness.Of(v) == Likeness.Of(cell)).Select(Wording.Option)]],
            Claims = value => new Claim(facts.Family.Strip(row.Name), value),
        };
        if (cell.ToLowerInvariant() is "yes" or "no")
        {
            return draft with { Kind = QuizKind.TrueOrFalse, Ask = $"{row.Name} – {header}?", Right = [Wording.CapitalFirst(cell)], Wrong = [] };
        }

        if (MeasureReader.In(cell) is [{ Start: < 10 } measure] && WordRuns.Count(cell) <= LongestNumber)
        {
            return draft with { Kind = QuizKind.Number, Right = [], Facts = [new QuizFact([cell, measure.Text])], Hint = Hints.Magnitude(measure), Measure = measure };
        }

        if (TableShape.IsPlain(header) && Likeness.Of(cell).Length == 0)
        {
            // Values of all sorts stand below such a header: none of them would be taken for another.
            return draft with { Kind = QuizKind.Recall, Ask = $"what holds for {Wording.Quoted(row.Name)}?", Right = [], Wrong = [], Facts = [new QuizFact([cell])], Hint = Hints.Beginning(cell) };
        }

        // Which of the three forms a cell takes hangs on the cell alone, so that its item keeps its id.
        var form = SeededOrder.Pick(3, 0, ItemId.Of(draft.Kind, [.. draft.Fact]));
        var isOnly = table.Rows.Count(r => r.Cells[column].Equals(cell, StringComparison.OrdinalIgnoreCase)) == 1;
        return form switch
        {
            0 when isOnly => draft with
            {
                Ask = $"which {RowKind(table, facts)} fits {Wording.Quoted(cell)}{(table.Columns.Count > 2 ? $" ({header})" : "")}?",
                Stem = cell,
                Answer = row.Name,
                Fact = [row.Name, header, cell, "row"],
                Right = [Wording.Option(row.Name)],
                Wrong = [[.. table.Rows.Where(r => !Rubric.Is(r.Name)).Select(r => Wording.Option(r.Name))]],
                Claims = name => new Claim(facts.Family.Strip(name), cell),
            },
            1 => draft with { Kind = QuizKind.TrueOrFalse, Ask = "", Swap = value => $"{(HasTitle(header) ? $"{row.Name} – {header}" : row.Name)}: {value}." },
            _ => draft,
        };
    }

    private static bool IsAskable(string cell) => cell.Length > 0 && WordRuns.Count(cell) <= LongestCell;

    private static bool HasTitle(string header) => header.Length > 0 && !TableShape.IsPlain(header) && !TableShape.Asks(header);

    /// <summary>Whether the header reads as the name of one thing: "which purpose belongs to …".</summary>
    private static bool IsNoun(string header) => HasTitle(header) && !header.Contains('/') && WordRuns.Count(header) <= 2
        && (!header.EndsWith('s') || header.EndsWith("ss", StringComparison.Ordinal)) && !header.EndsWith("est", StringComparison.Ordinal) && !header.EndsWith("ing", StringComparison.Ordinal);

    private static string ForCell(string header, string row, NoteFacts facts) =>
        IsNoun(header) ? $"which {Wording.Small(header, facts.Nouns.Is)} belongs to {Wording.Quoted(row)}?"
            : HasTitle(header) || TableShape.Asks(header) ? $"which of these is right for {Wording.Quoted(row)} ({header})?"
            : $"which value belongs to {Wording.Quoted(row)}?";

    private static string RowKind(NoteTable table, NoteFacts facts) =>
        IsNoun(table.Columns[0]) ? Wording.Small(table.Columns[0], facts.Nouns.Is) : "of these";
}
