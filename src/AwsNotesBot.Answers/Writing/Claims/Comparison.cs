using System.Text.RegularExpressions;
using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Turns a comparison round: "glass is lighter than lead" is "lead is heavier than glass".</summary>
internal static partial class Comparison
{
    /// <returns>The clause in the direction of the evidence, where the two compare by opposite words; else the clause itself.</returns>
    public static Clause Turned(Clause said, Clause evidence)
    {
        if (!said.Text.Contains(" than ", StringComparison.Ordinal) || !evidence.Text.Contains(" than ", StringComparison.Ordinal))
        {
            return said;
        }

        var (mine, its) = (Compares().Match(said.Text), Degree().Match(evidence.Text));
        return mine.Success && its.Success && AreOpposite(mine.Groups["degree"].Value, its.Groups["degree"].Value)
            ? ClauseReader.ReadOne($"{mine.Groups["more"].Value} {mine.Groups["verb"].Value} {its.Groups["degree"].Value}{mine.Groups["of"].Value} than {mine.Groups["less"].Value}")
            : said;
    }

    private static bool AreOpposite(string a, string b) => Bases(a).Any(x => Bases(b).Any(y => WordRelations.AreOfTwoSides(WordRelations.TermOf(x), WordRelations.TermOf(y))));

    /// <summary>What a comparative may be made of: "heavier" of "heavy", "hotter" of "hot".</summary>
    private static IEnumerable<string> Bases(string comparative)
    {
        var word = comparative.ToLowerInvariant();
        yield return word;
        if (word.EndsWith("ier", StringComparison.Ordinal))
        {
            yield return $"{word[..^3]}y";
        }
        else if (word.Length > 4 && word.EndsWith("er", StringComparison.Ordinal))
        {
            yield return word[..^1];
            yield return word[..^2];
            yield return word[^3] == word[^4] ? word[..^3] : word[..^2];
        }
    }

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(
        @"^(?<less>[^,;]{2,80}?) (?<verb>is|are|was|were|(?!is|are|was|were)\w+) (?<degree>more|less|fewer|\w{2,12}er)(?<of>( \w+){0,2}) than (?<more>[^,;]{2,80}?)( (is|are|was|were|does|do|did))?\.?$", Flags)]
    private static partial Regex Compares();

    [GeneratedRegex(@"\b(?<degree>more|less|fewer|\w{2,12}er)( \w+){0,2} than ", Flags)]
    private static partial Regex Degree();
}
