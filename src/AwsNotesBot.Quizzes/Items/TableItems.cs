using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Distractors;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Asks for a cell by its row and column, or for the row by a cell: one item a cell.</summary>
internal static partial class TableItems
{
    /// <summary>A cell of more words is a paragraph.</summary>
    private const int LongestCell = 25;

    /// <summary>So many words say something by themselves.</summary>
    private const int FewestToJudge = 4;

    /// <summary>A number with more words around it is told, not typed.</summary>
    private const int LongestNumber = 4;

    /// <summary>A longer value tells more than one thing, of which some may be true of another row as well.</summary>
    private const int LongestJudged = 8;

    public static IEnumerable<ItemDraft> Of(NoteFacts facts)
    {
        var siblings = new SiblingRows(facts);
        return from table in facts.Tables
               where TableShape.DescribesRows(table, facts.Nouns)
               from row in table.Rows.Where(r => !Rubric.Is(r.Name) && !TableShape.IsCode(r.Name))
               from column in Enumerable.Range(1, table.Columns.Count - 1)
               where IsAskable(row.Cells[column]) && !PropertyShape.IsRelative(row.Cells[column]) && !IsObserved(table, row, column) && !TableShape.IsRemark(table.Columns[column]) && !IsOpen(table.Columns[column], row.Cells[column])
               let draft = Draft(table, row, column, siblings, facts)
               from asked in (AnswersByName(draft, row, facts) ? [] : new[] { draft }).Concat(HeaderWording.HasTitle(table.Columns[column]) ? RowPairItems.Of(draft, table, row, column, siblings, facts) : [])
               select asked;
    }

    /// <summary>Whether the right option has a name by which it is known among others, whatever it says.</summary>
    private static bool AnswersByName(ItemDraft draft, TableLine row, NoteFacts facts) =>
        draft.Kind == QuizKind.OneOfFour && draft.Stem == row.Name && facts.TellTales.Betray(draft.Answer, row.Name);

    private static ItemDraft Draft(NoteTable table, TableLine row, int column, SiblingRows siblings, NoteFacts facts)
    {
        var (cell, header) = (row.Cells[column], table.Columns[column]);
        var draft = new ItemDraft
        {
            Kind = QuizKind.OneOfFour,
            Setting = facts.Settings.Of(row.Source),
            NeedsSetting = true,
            Ask = HeaderWording.ForCell(header, row.Name, facts),
            Stem = row.Name,
            Answer = Wording.Option(cell),
            Source = row.Source,
            Fact = [row.Name, header, cell],
            Why = TableRow.Sentence(row.Source.Text, row.Source.Block.Lead),
            Right = [Wording.Option(cell)],
            Wrong = siblings.Cells(table, row, column),
            Claims = value => new Claim(facts.Family.Strip(row.Name), value),
        };
        if (cell.ToLowerInvariant() is "yes" or "no")
        {
            return draft with { Kind = QuizKind.TrueOrFalse, Ask = $"{row.Name} – {header}?", Right = [Wording.CapitalFirst(cell)], Wrong = [] };
        }

        if (MeasureReader.In(cell) is [{ Start: < 10 } measure] && char.IsAsciiDigit(measure.Text[0]) && WordRuns.Count(cell) <= LongestNumber && (Counts().IsMatch($"{header} {row.Name}") || SettingReader.Holds(cell, header) || measure.Dimension != Dimension.Count && 2 * table.Rows.Count(r => r.Cells[column].Any(char.IsDigit)) > table.Rows.Count))
        {
            return draft with { Kind = QuizKind.Number, Ask = HeaderWording.ForTyped(header, row.Name, facts), Right = [], Facts = [new QuizFact([cell, measure.Text])], Hint = Hints.Magnitude(measure), Measure = measure };
        }

        if (TableShape.IsPlain(header) && Likeness.Of(cell).Length == 0)
        {
            // Values of all sorts stand below such a header: none of them would be taken for another.
            return draft with { Kind = QuizKind.Recall, Ask = HeaderWording.ForTyped(header, row.Name, facts), Right = [], Wrong = [], Facts = [facts.Named([cell], $"{row.Name} {header}")], Hint = Hints.Beginning(cell) };
        }

        // Which of the three forms a cell takes hangs on the cell alone, so that its item keeps its id.
        var form = SeededOrder.Pick(3, 0, ItemId.Of(draft.Kind, [.. draft.Fact]));
        var isOnly = table.Rows.Count(r => r.Cells[column].Equals(cell, StringComparison.OrdinalIgnoreCase)) == 1;
        return form switch
        {
            0 when isOnly && !facts.TellTales.Betray(cell, row.Name) && !TableShape.HeadsAspects(table.Columns[0]) && HeaderWording.HasTitle(table.Columns[0]) => draft with
            {
                Ask = $"which {HeaderWording.RowKind(table, row, facts)} fits {Wording.Quoted(Examples.Without(cell))}{(table.Columns.Count > 2 ? $" ({header})" : "")}?",
                Stem = Examples.Without(cell),
                Answer = row.Name,
                Fact = [row.Name, header, cell, "row"],
                Right = [Wording.Option(row.Name)],
                Wrong = siblings.Names(table, row, column),
                // A row that counts the same has all words of the cell, only another number.
                Claims = char.IsAsciiDigit(cell[0]) ? null : name => new Claim(facts.Family.Strip(name), cell),
            },
            0 or 1 when HeaderWording.IsNoun(header) && Claims(cell, facts) && !TableShape.HeadsAspects(table.Columns[0]) && siblings.Believable(table, row, column) is { Count: > 0 } believable => draft with
            {
                Kind = QuizKind.TrueOrFalse,
                Ask = "",
                Wrong = believable,
                Swap = value => $"the {Wording.Small(header, facts.Nouns.Is)} of {Wording.Quoted(row.Name)} is {Wording.Quoted(value)}.",
            },
            _ => TableShape.HeadsAspects(table.Columns[0]) ? draft with { Wrong = [] } : draft, // values of different sides are of different sorts
        };
    }

    /// <summary>Whether a value says something that can be true or false by itself: a number, a name, more than a word or two.</summary>
    private static bool Claims(string cell, NoteFacts facts) =>
        WordRuns.Count(cell) <= LongestJudged && cell.IndexOfAny([';', ':']) < 0 && (cell.Any(char.IsDigit) || WordRuns.Count(cell) >= FewestToJudge || ProperNouns.Words(cell).Any(facts.Nouns.Names));

    /// <summary>Whether a cell is only what the notes say of something: too much else could be said of it, and nothing beside it would be taken for it.</summary>
    private static bool IsOpen(string header, string cell) =>
        TableShape.IsPlain(header) && Likeness.Of(cell).Length == 0 && !(HeaderWording.IsChoice(header) && ProperNouns.Words(cell).Any(word => word.Any(char.IsUpper) || word.Any(char.IsDigit))) && !(Number().IsMatch(header) && cell.Any(char.IsDigit)) && cell.ToLowerInvariant() is not ("yes" or "no");

    /// <summary>Whether a cell's number was measured and not set, so that another time there is another; a column of values of all sorts has both.</summary>
    private static bool IsObserved(NoteTable table, TableLine row, int column) =>
        row.Cells[column].Any(char.IsAsciiDigit) && (Observed().IsMatch(table.Columns[column]) || Roughly().IsMatch(row.Cells[column]) || (!TableShape.IsPlain(table.Columns[column]) && table.Rows.Any(other => Roughly().IsMatch(other.Cells[column]))));

    [GeneratedRegex(@"\blatenc(y|ies)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Observed();

    [GeneratedRegex(@"^\s*(~|≈|about|around|approx|roughly|circa)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Roughly();

    private static bool IsAskable(string cell) => cell.Length > 0 && !cell.Contains('…', StringComparison.Ordinal) && cell != "1" && !cell.EndsWith('+') && WordRuns.Count(cell) <= LongestCell;

    // What says that a number follows.
    [GeneratedRegex(@"\b(limits?|quotas?|numbers?|sizes?|times?|values?|max(imum)?|min(imum)?|retention|prices?|costs?|capacity|count|rates?|duration|default|latency|throughput|how (many|long|much))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Counts();

    [GeneratedRegex(@"^(values?|limits?|quotas?|numbers?|)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
