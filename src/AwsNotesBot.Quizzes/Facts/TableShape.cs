using System.Text.RegularExpressions;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>What the header of a table says about its cells.</summary>
internal static partial class TableShape
{
    /// <summary>Whether the columns are things and the rows what they are compared by: the corner is empty or names no kind of thing.</summary>
    public static bool Compares(NoteTable table) =>
        table.Columns.Count >= 3 && (table.Columns[0].Length == 0 || Corner().IsMatch(table.Columns[0])) && !table.Columns.Skip(1).Any(c => IsPlain(c) || IsRemark(c) || (Asks(c) && table.Columns[0].Length > 0));

    /// <summary>Whether every column lists what is so of the thing in its header, with no column for what they are compared by.</summary>
    public static bool ListsSides(NoteTable table, ProperNouns nouns) =>
        !Compares(table) && table.Columns.All(column => ProperNouns.Words(column).Any(nouns.Is) && !IsPlain(column) && !Asks(column));

    /// <summary>Whether the rows are numbered steps.</summary>
    public static bool Orders(NoteTable table) => Step().IsMatch(table.Columns[0]) && table.Rows.Select((row, i) => row.Name == $"{i + 1}").All(same => same);

    /// <summary>Whether each row tells of one thing, which its first cell names.</summary>
    public static bool DescribesRows(NoteTable table, ProperNouns nouns) =>
        !Compares(table) && !ListsSides(table, nouns) && !Orders(table) && !table.Rows.All(row => !row.Name.Any(char.IsLetter)) && !table.Columns.Skip(1).Any(c => c.Length > 0 && char.IsAsciiDigit(c[0])) && !table.Rows.Any(row => Example().IsMatch(row.Name) || row.Cells.Any(Recorded().IsMatch));

    /// <summary>Whether the header only says that a value follows: "Item | Value".</summary>
    public static bool IsPlain(string column) => Plain().IsMatch(column);

    /// <summary>Whether the rows below such a corner are sides of one thing, so that none is taken for another.</summary>
    public static bool HeadsAspects(string column) => Corner().IsMatch(column) || IsPlain(column) || Setting().IsMatch(column) || AspectOf().IsMatch(column);

    /// <summary>Whether the header asks: "What it does", "When suspended".</summary>
    public static bool Asks(string column) => Asking().IsMatch(column);

    /// <summary>Whether a column's cells are remarks that answer no question.</summary>
    public static bool IsRemark(string column) => Remark().IsMatch(column);

    // A time of day, an address or a long number: somebody's own rows, from a picture of a screen.
    [GeneratedRegex(@"\b\d{1,2}:\d{2}(:\d{2}| ?[AP]M)|\b\d{4}-\d{2}-\d{2}T|\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}/\d|\b\d{12}\b|\b\p{Ll}+-(?=[\da-f]*\d)[\da-f]{8,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Recorded();

    // "u-77" or "u7": the rows are made up.
    [GeneratedRegex(@"^(\p{Ll}{1,3}[-_]|\p{Ll})\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex Example();

    /// <summary>Whether a row is called by a letter or a running number, which nobody learns.</summary>
    public static bool IsCode(string row) => Code().IsMatch(row);

    [GeneratedRegex(@"^(\p{L}|\p{Lu}{1,3}\d{1,2}|/.*|\d+( \p{Lu}{2,})?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(features?|points?|aspects?|criteri(a|on)|propert(y|ies)|attributes?|factors?|characteristics?|comparison|dimension|category|question|topic|subject)$", Flags)]
    private static partial Regex Corner();

    [GeneratedRegex(@"^(settings?|aspects?|parameters?|fields?|options?)$", Flags)]
    private static partial Regex Setting();

    // "Property of an owl": what each row tells is of a sort of its own.
    [GeneratedRegex(@"^(propert(y|ies)|attributes?|characteristics?|aspects?|facts?|settings?|parameters?) (of|for|about)\b", Flags)]
    private static partial Regex AspectOf();

    [GeneratedRegex(@"^(steps?|order|no\.?|nr\.?|number|#|place|stage|phase)$", Flags)]
    private static partial Regex Step();

    [GeneratedRegex(@"^(values?|items?|facts?|points?|questions?|rules?.*|limits?|quota|numbers?|what|answer|detail|details|info|property|feature)$", Flags)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^(what|when|where|how|why|who|which|if|in|on|by|from|to|with|for|good|data lies)\b(?!-)|\?$", Flags)]
    private static partial Regex Asking();

    [GeneratedRegex(@"^(remarks?|notes?|comments?|examples?|more|source|link|links|sources|today|status|see|older notes.*|memory aids?|mnemonics?|stands for)$", Flags)]
    private static partial Regex Remark();
}
