using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Cuts a sentence into clauses that say something for themselves.</summary>
internal static partial class ClauseReader
{
    public static IReadOnlyList<Clause> Read(string text) =>
        [.. Joint().Split(Participle().Replace(Aside().Replace(Reason().Replace(Unless().Replace(Spelling.Full(text), "${rest} unless ${exception}."), "${reason}; "), " ${rest}, ${aside}"), "; then ")).Where(Says).SelectMany(Spliced).Select(c => ReadOne(c.Trim()))];

    /// <summary>Cuts at each "and" too.</summary>
    public static IReadOnlyList<Clause> ReadFine(string text) => [.. Read(text).SelectMany(c => And().Split(c.Text)).Where(Says).Select(ReadOne)];

    /// <param name="text">Is read as one clause, whatever joints it has.</param>
    public static Clause ReadOne(string text) => new ClauseBuilder(text).Read();

    private static bool Says(string text) => text.Any(char.IsLetterOrDigit);

    /// <summary>So many words after an "and" show whether a verb of its own follows: "tents are pitched and hats are sold".</summary>
    private const int NearWords = 3;

    /// <summary>"This is one, that is another": a comma between two verbs is a joint, unless the first only leads up to the second.</summary>
    private static IEnumerable<string> Spliced(string text)
    {
        var start = 0;
        foreach (Match comma in Comma().Matches(text))
        {
            var (before, after) = (text[start..comma.Index], text[(comma.Index + comma.Length)..]);
            if (HasVerb(before) && HasVerb(after.Split(',')[0]) && !GrammarWords.Fronts.Contains(FirstWord(before)) && !GrammarWords.Conditions.Contains(FirstWord(after))
                && (comma.Value[0] == ',' || (HasVerb(string.Join(' ', after.Split(' ').Take(NearWords))) && !before.Split(' ').Any(w => GrammarWords.Conditions.Contains(w.ToLowerInvariant())))))
            {
                yield return before;
                start = comma.Index + comma.Length;
            }
        }

        yield return text[start..];
    }

    private static bool HasVerb(string text) => text.Split(' ').Any(w => GrammarWords.Auxiliaries.Contains(w.ToLowerInvariant()));

    /// <summary>In lower case.</summary>
    public static string FirstWord(string text) => Word().Match(text).Value.ToLowerInvariant();

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(
        @"[;.!?]\s(otherwise\s)?|(,\s|\s|^)(but(?! only)|while|whereas|although|though|otherwise|because|since)\s|,?\s(?=unless\s)|,\s(so(?! that)|and|or)\s|,\s(?=(which|who)\s)"
        + @"|,\s(?=(not(?! only)|never)\s)|\sso\s(?=(the|a|an|it|they|this|these)\s)|\sand\s(?=(the|a|an|its|it|they|their|this|these|each|every|no|is|are|was|were|can|must|may|has|have|does|do|will|not|never)\s)",
        Flags)]
    private static partial Regex Joint();

    /// <summary>"Because of this, that" in front.</summary>
    [GeneratedRegex(@"^(because|since|although|though|while|whereas)\s(?<reason>[^,;]{1,200}),\s", Flags)]
    private static partial Regex Reason();

    /// <summary>"Unless this, that" is "that unless this".</summary>
    [GeneratedRegex(@"^unless\s(?<exception>[^,;]{1,200}),\s(?<rest>[^;]{1,300}?)\.?$", Flags)]
    private static partial Regex Unless();

    /// <summary>"A, which is so, does that" is "A does that, which is so".</summary>
    [GeneratedRegex(@",\s(?<aside>(which|who)\s[^,;]{1,80}),\s(?!and\s)(?<rest>[^;]{1,300}?)\.?$", Flags)]
    private static partial Regex Aside();

    /// <summary>"Do this, starting with that" is "do this; then start with that". A list of such words is none.</summary>
    [GeneratedRegex(@"(?<=\s\p{L}[^,;]{5,200}),\s(?=(?!(including|according|depending|during|concerning|regarding|following|(any|some|every|no)thing)\s)\p{L}{2,}ing\s(?!and\s|or\s|\p{L}+ing\b))", Flags)]
    private static partial Regex Participle();

    [GeneratedRegex(@"\sand\s", Flags)]
    private static partial Regex And();

    [GeneratedRegex(@",\s|\sand\s", Flags)]
    private static partial Regex Comma();

    [GeneratedRegex(@"[\p{L}\d]+", Flags)]
    private static partial Regex Word();
}
