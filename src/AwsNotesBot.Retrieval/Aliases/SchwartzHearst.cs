using System.Text.RegularExpressions;

namespace AwsNotesBot.Retrieval.Aliases;

/// <summary>Finds where a text says what an abbreviation stands for: "Elastic File System (EFS)" or "EFS (Elastic File System)".</summary>
/// <remarks>
/// A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", PSB 2003.
/// Stricter than the paper, since notes put many a remark in brackets: a short form is one word with two capitals, or one and a
/// digit; a long form is two words or more, without the signs of addresses and code.
/// </remarks>
internal static partial class SchwartzHearst
{
    /// <summary>Limits of a short form, in characters; the paper's.</summary>
    private const int Shortest = 2, Longest = 10;

    /// <summary>Where the sentence or the part of it ends in which a long form can stand.</summary>
    private const string Ends = ".;:!?|\n()[]";

    private const string Quotes = "*_`\"'“”‘’ ";

    /// <summary>In the order of the text, repeats kept.</summary>
    public static IEnumerable<(string ShortForm, string LongForm)> Definitions(string text)
    {
        foreach (Match bracket in Bracketed().Matches(text))
        {
            var before = text[(text.LastIndexOfAny(Ends.ToCharArray(), Math.Max(0, bracket.Index - 1), bracket.Index) + 1)..bracket.Index].Trim(Quotes.ToCharArray());
            var inside = bracket.Groups[1].Value.Trim(Quotes.ToCharArray());
            if ((Define(inside.Split([',', ';'])[0], before) ?? Define(before[(before.LastIndexOf(' ') + 1)..], inside)) is { } found)
            {
                yield return found;
            }
        }
    }

    /// <summary>The shortest end of a text whose characters can have given a short form, its first character at the start of a word.</summary>
    /// <returns><c>null</c> where there is none.</returns>
    public static string? BestLongForm(string shortForm, string text)
    {
        var l = text.Length;
        for (var s = shortForm.Length - 1; s >= 0; s--)
        {
            var c = char.ToLowerInvariant(shortForm[s]);
            if (!char.IsLetterOrDigit(c))
            {
                continue;
            }

            do
            {
                l--;
            }
            while (l >= 0 && (char.ToLowerInvariant(text[l]) != c || (s == 0 && l > 0 && char.IsLetterOrDigit(text[l - 1]))));

            if (l < 0)
            {
                return null;
            }
        }

        return l == 0 ? text : text[(text.LastIndexOf(' ', l - 1) + 1)..];
    }

    private static (string ShortForm, string LongForm)? Define(string shortForm, string text)
    {
        shortForm = Singular(shortForm);
        if (!IsShortForm(shortForm) || BestLongForm(shortForm, text) is not { } longForm)
        {
            return null;
        }

        var words = longForm.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        var size = shortForm.Count(char.IsLetterOrDigit);
        return words.Length >= 2
            && words.Length <= Math.Min(size + 5, size * 2)
            && longForm.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or ',' or '\'' or '’' or '&')
            && !words.Contains(shortForm, StringComparer.OrdinalIgnoreCase)
                ? (shortForm, longForm)
                : null;
    }

    /// <summary>AZs are many of what an AZ is.</summary>
    private static string Singular(string shortForm) =>
        shortForm.Length > Shortest && shortForm[^1] == 's' && char.IsUpper(shortForm[^2]) ? shortForm[..^1] : shortForm;

    private static bool IsShortForm(string text) =>
        text.Length is >= Shortest and <= Longest && !text.Contains(' ') && char.IsLetterOrDigit(text[0])
        && text.Any(char.IsUpper) && text.Count(c => char.IsUpper(c) || char.IsDigit(c)) > 1;

    // Nothing nested, and no more than any long form has.
    [GeneratedRegex(@"\(([^()\n]{2,120})\)")]
    private static partial Regex Bracketed();
}
