using System.Numerics.Tensors;
using System.Text.RegularExpressions;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Measures;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Quizzes.Distractors;

/// <summary>The other rows of a table whose names or cells could be taken for those of one row.</summary>
internal sealed partial class SiblingRows(NoteFacts facts)
{
    /// <summary>How many of the most alike make the first choice.</summary>
    private const int Near = 4;

    /// <summary>A cosine below which two values in words are not taken for one another.</summary>
    private const float LeastAlike = 0.2f;

    /// <summary>Values of another row, those of the rows most like it first; empty where the right one would be known by its make.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Cells(NoteTable table, TableLine row, int column)
    {
        var cell = row.Cells[column];
        return Tiers(row, column, table.Rows.Where(r => Likeness.Of(r.Name) == Likeness.Of(row.Name) && IsOfOneMake(r.Cells[column], cell) && !IsPast(r.Cells[column]) && !Overlap(r.Cells[column], cell) && !TellsItsRow(r, column, row) && !ShareAName(r.Name, row.Name) && !facts.TellTales.Betray(r.Cells[column], r.Name)), r => r.Cells[column]);
    }

    /// <summary>Values of other rows in whose place somebody could believe them: names for a name and quantities for a quantity, of which none is in both; of words only those that are near.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Believable(NoteTable table, TableLine row, int column)
    {
        var cell = row.Cells[column];
        var own = facts.Index.Model.Vector(cell);
        List<string> near = [.. Cells(table, row, column).SelectMany(tier => tier).Where(value => !TextAnalyzer.Terms(value).Intersect(TextAnalyzer.Terms(cell)).Any(term => !char.IsAsciiDigit(term[0]))
            && (Likeness.Of(cell).Length > 0 || IsName(cell) || TensorPrimitives.Dot<float>(own, facts.Index.Model.Vector(value)) >= LeastAlike)).Take(Near)];
        return near.Count > 0 ? [near] : [];
    }

    /// <summary>Names of other rows, those most like it first; empty where another row's value would fit as well.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Names(NoteTable table, TableLine row, int column)
    {
        if (table.Rows.Any(r => r != row && Overlap(r.Cells[column], row.Cells[column])))
        {
            return [];
        }

        var others = Tiers(row, column, table.Rows.Where(r => !Rubric.Is(r.Name) && !SaysOfAll(r.Name) && IsName(r.Name) == IsName(row.Name) && Likeness.Of(r.Name) == Likeness.Of(row.Name) && !ShareARareWord(r.Name, row.Name, table)), r => r.Name);
        if (Unit(row.Cells[column]) is not { } unit)
        {
            return others;
        }

        // A number is known by what it counts, unless another row counts the same.
        var alike = table.Rows.Where(r => r != row && Unit(r.Cells[column]) == unit).Select(r => r.Name).Intersect(others.SelectMany(tier => tier)).ToList();
        return alike.Count == 0 ? [] : [alike, .. others];
    }

    private IReadOnlyList<IReadOnlyList<string>> Tiers(TableLine row, int column, IEnumerable<TableLine> others, Func<TableLine, string> told)
    {
        var own = Vector(row, column);
        var ranked = others.Where(r => r != row).OrderByDescending(r => TensorPrimitives.Dot<float>(own, Vector(r, column))).Select(told).ToList();
        return [[.. ranked.Take(Near)], [.. ranked.Skip(Near)]];
    }

    private float[] Vector(TableLine row, int column) => facts.Index.Model.Vector($"{row.Name} {row.Cells[column]}");

    /// <summary>A name and nothing else, a quantity of one kind, one thing or a row of them.</summary>
    private bool IsOfOneMake(string other, string cell) =>
        other.Length > 0 && Likeness.Of(other) == Likeness.Of(cell) && IsName(other) == IsName(cell) && other.Contains(';') == cell.Contains(';') && other.Contains(':') == cell.Contains(':');

    private bool IsName(string cell) => ProperNouns.Words(Brackets.Without(cell)).All(facts.Nouns.Is);

    /// <summary>Whether one value is part of the other, answers it alike, or covers all.</summary>
    private static bool Overlap(string a, string b) => Holds(a, b) || Holds(b, a) || SaysOfAll(a) || SaysOfAll(b) || Answer(a) is { } yes && yes == Answer(b) || TextAnalyzer.Terms(a) is [var first, ..] && TextAnalyzer.Terms(b) is [var other, ..] && first == other && !char.IsDigit(first[0]);

    private static bool Holds(string value, string part) => part.Length > 0 && SettingReader.Holds(value, part);

    /// <summary>What the number counts with which a value begins; <c>null</c> where it begins with none.</summary>
    private static string? Unit(string value) =>
        value.Length == 0 || !char.IsAsciiDigit(value[0]) ? null
        : MeasureReader.In(value) is [{ Start: 0, Dimension: not Dimension.Count } measure, ..] ? $"{measure.Dimension}"
        : TextAnalyzer.Terms(Counted().Match(value).Groups[1].Value).FirstOrDefault() ?? "";

    private static string? Answer(string cell) => YesOrNo().Match(cell) is { Success: true } match ? match.Value.ToLowerInvariant() : null;

    private static bool SaysOfAll(string cell) => All().IsMatch(cell);

    /// <summary>Whether a value names the row that it belongs to, and not the one asked about.</summary>
    private static bool TellsItsRow(TableLine other, int column, TableLine asked) =>
        TextAnalyzer.Terms(Humps.Split(other.Name)).Except(TextAnalyzer.Terms(Humps.Split(asked.Name))).Intersect(TextAnalyzer.Terms(other.Cells[column])).Any();

    /// <summary>Whether a cell says of itself that it holds no more: nobody would choose it.</summary>
    public static bool IsPast(string cell) => Past().IsMatch(cell) || Rubric.IsOfMaterial(cell);

    /// <summary>Whether two rows are about one thing in part: what is said of "RDS or Aurora" may be true of "RDS Custom".</summary>
    private bool ShareAName(string one, string other) =>
        one != other && ProperNouns.Words(facts.Family.Strip(one)).Where(facts.Nouns.Names).Intersect(ProperNouns.Words(facts.Family.Strip(other)), StringComparer.OrdinalIgnoreCase).Any();

    /// <summary>"Static content" and "static assets" among rows that are not static: what is said of one may be true of the other.</summary>
    private static bool ShareARareWord(string one, string other, NoteTable table) =>
        TextAnalyzer.Terms(one).Intersect(TextAnalyzer.Terms(other)).Any(term => 2 * table.Rows.Count(r => TextAnalyzer.Terms(r.Name).Contains(term)) <= table.Rows.Count);

    [GeneratedRegex(@"^[\d.,]+\W*(\p{L}+( \p{L}+)?)", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    private const RegexOptions Flags = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"\b(no longer|retired|deprecated|discontinued|closed to|end of life|legacy|formerly)\b", Flags)]
    private static partial Regex Past();

    [GeneratedRegex(@"^(yes|no|none|not)\b", Flags)]
    private static partial Regex YesOrNo();

    [GeneratedRegex(@"^(any|anybody|anyone|anything|all|every|everybody|everyone|everything|whoever|both|each)\b", Flags)]
    private static partial Regex All();
}
