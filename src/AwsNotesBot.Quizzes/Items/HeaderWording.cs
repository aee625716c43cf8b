using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Facts;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Makes questions of the headers of a table.</summary>
internal static partial class HeaderWording
{
    public static bool HasTitle(string header) => header.Length > 0 && !TableShape.IsPlain(header) && !TableShape.Asks(header);

    /// <summary>Whether the header reads as the name of one thing: "which purpose belongs to …".</summary>
    public static bool IsNoun(string header) => HasTitle(header) && !header.Contains('/') && WordRuns.Count(header) <= 2
        && !Preposition().IsMatch(header) && !header.EndsWith("ed", StringComparison.Ordinal) && !Modal().IsMatch(header) && (!header.EndsWith('s') || header.EndsWith("ss", StringComparison.Ordinal)) && !header.EndsWith("est", StringComparison.Ordinal) && !header.EndsWith("ing", StringComparison.Ordinal) && !Adjective().IsMatch(header);

    public static string ForCell(string header, string row, NoteFacts facts) =>
        IsNoun(header) ? $"which {Wording.Small(header, facts.Nouns.Is)} belongs to {Wording.Quoted(row)}?"
            : HasTitle(header) || TableShape.Asks(header) ? $"which of these is right for {Wording.Quoted(row)} ({header})?"
            : $"which value belongs to {Wording.Quoted(row)}?";

    /// <summary>Asks for a cell where there is nothing to choose from.</summary>
    public static string ForTyped(string header, string row, NoteFacts facts) =>
        IsNoun(header) ? $"what is the {Wording.Small(header, facts.Nouns.Is)} of {Wording.Quoted(row)}?"
            : IsChoice(header) ? $"what fits {Wording.Quoted(row)}?"
            : HasTitle(header) ? $"what is given as “{header}” for {Wording.Quoted(row)}?"
            : $"what is the value of {Wording.Quoted(row)}?";

    /// <summary>What the rows are; options that are plain words are understood only below their header.</summary>
    public static string RowKind(NoteTable table, TableLine row, NoteFacts facts) =>
        IsNoun(table.Columns[0]) ? Wording.Small(table.Columns[0], facts.Nouns.Is)
            : HasTitle(table.Columns[0]) && !ProperNouns.Words(row.Name).Any(facts.Nouns.Is) ? $"of these (“{table.Columns[0]}”)"
            : "of these";

    // "The reusable of", and nouns that say nothing without what they set apart.
    [GeneratedRegex(@"(ble|ful|ive|ous|less)$|^(differences?|contrast|persistent|permanent|transient|consistent|different|reusable|remaining .*|main .*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Adjective();

    [GeneratedRegex(@"^(may|can|must|should|is|are|has|have|does|do|stands|points|goes|applies)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Modal();

    // "Used by" names nothing without what follows it.
    [GeneratedRegex(@"\b(by|of|for|to|in|on|at|with|from|under|per)$|^(used|needed|made|kept|stored|set|given|charged|paid)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Preposition();

    /// <summary>Whether the header says only that one of several is to be taken.</summary>
    public static bool IsChoice(string header) => Choice().IsMatch(header);

    [GeneratedRegex(@"^(answers?|choices?|solutions?|services?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Choice();
}
