using System.Collections.Frozen;

namespace AwsNotesBot.Answers.Writing.Alignment;

/// <summary>Whether the grounds have the words of the clause.</summary>
internal static class Coverage
{
    /// <summary>A noun stands behind them.</summary>
    private static readonly FrozenSet<string> BeforeNouns = "a an the its their his her this these those of no per any each every your another other some for in on at from with between".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> BeforeVerbs = "to can must should may will would not never it they you he she is are be was were".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> BehindVerbs = "the a an its their all every each no".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <param name="a">The clause with its grounds.</param>
    /// <param name="shown">What else was shown.</param>
    public static string? Objection(Aligned a, Shown shown)
    {
        // In a row a verb stands for the line between two cells.
        var missing = a.Missing.Where(w => !w.IsClaimless && !(a.Given.IsRow && IsVerb(a.Said, w) && !shown.Opposes(w.Lemma)) && !a.Given.Own.Marks.Any(m => Lexicon.AreSynonyms(w.Lemma, Lexicon.LemmaOf(m.Text)))).ToList();
        var all = a.Said.Words.Count(w => !w.IsClaimless);
        var own = a.Both.Count(p => !p.Said.IsClaimless);
        if (own < Math.Min(2, all))
        {
            return "thin";
        }

        if (a.Said.Words.FirstOrDefault(w => w.Measure is not null && !w.IsClaimless && a.Of(w) is null && !a.Given.Label.Any(w.IsSame) && !Counts(a, w)) is { } number)
        {
            return $"number {number.Text}";
        }

        missing.RemoveAll(w => w.Measure is not null);
        if (missing.Find(w => w.IsName || shown.Opposes(w.Lemma)) is { } name)
        {
            return $"name {name.Text}";
        }

        var near = missing.FindAll(a.Near.Contains);
        if (near.Concat(a.Around).FirstOrDefault(w => !w.IsClaimless && IsVerb(a.Said, w)) is { } verb)
        {
            return $"verb {verb.Text}";
        }

        if (missing.Find(w => !near.Contains(w) && shown.Has(w.Lemma)) is { } other)
        {
            return $"elsewhere {other.Text}";
        }

        missing.RemoveAll(near.Contains);
        return missing.Count > 1 || (missing.Count == 1 && (own < 3 || IsNoun(a.Said, missing[0]))) ? $"words {string.Join(' ', missing.Select(w => w.Text))}"
            : a.Around.Count(w => !w.IsClaimless) + near.Count + missing.Count > own - 1 && own < 4 || a.Around.Count(w => !w.IsClaimless) + near.Count + missing.Count > own ? "context"
            : near.Count + missing.Count > Math.Max(1, own / 3) ? $"near {string.Join(' ', near.Select(w => w.Text))}"
            : null;
    }

    /// <summary>Whether a number in words counts what the clause lists, or two that the grounds speak of as two.</summary>
    private static bool Counts(Aligned a, Word number) => !char.IsDigit(number.Text[0]) && (number.Measure!.Value == 2
        ? Pair.Any(a.Given.Own.Has)
        : a.Said.Text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && a.Said.Text.IndexOf(number.Text, StringComparison.Ordinal) < colon && a.Said.Text[colon..].Split([',', ';']).SelectMany(p => p.Split([" and ", " or "], StringSplitOptions.None)).Count(p => p.Any(char.IsLetterOrDigit)) == number.Measure!.Value);

    private static readonly string[] Pair = ["both", "other", "they", "same"];

    private static bool IsVerb(Statement said, Word word) =>
        (said.Marks.LastOrDefault(m => m.Next == word.At) is { } mark && BeforeVerbs.Contains(mark.Text)) || (word.Touches && said.Marks.FirstOrDefault(m => m.Next == word.At + 1) is { } behind && BehindVerbs.Contains(behind.Text));

    /// <summary>A guess without a grammar: verbs, adverbs and adjectives may be chosen freely, things may not.</summary>
    private static bool IsNoun(Statement said, Word word) =>
        !word.Text.EndsWith("ly", StringComparison.Ordinal)
        && ((said.Marks.LastOrDefault(m => m.Next == word.At) is { } mark && BeforeNouns.Contains(mark.Text)) || (word.At > 0 && word.Touches && (word.At + 1 == said.Words.Count || !said.Marks.Any(m => m.Next == word.At + 1 && m.Text is "the" or "a" or "an" or "its" or "their" or "to" or "as" or "when"))));
}
