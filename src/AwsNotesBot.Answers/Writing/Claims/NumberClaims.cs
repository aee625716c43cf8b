using System.Text.RegularExpressions;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Whether a text gives every number that a sentence claims. Quantities may be spelled otherwise, never rounded.</summary>
internal static partial class NumberClaims
{
    /// <param name="sentence">Without its markers.</param>
    /// <param name="evidence">What is to support it.</param>
    public static bool AreGiven(string sentence, string evidence)
    {
        var given = MeasureReader.In(evidence).Select(m => (m.Dimension, m.Value)).ToHashSet();
        var claimed = MeasureReader.In(sentence);
        if (claimed.Any(m => IsClaim(m) && !given.Contains((m.Dimension, m.Value))))
        {
            return false;
        }

        // Prices, versions and names with digits are no measures: they must stand as they are.
        var written = WithDigits().Matches(evidence).Select(m => m.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return WithDigits().Matches(sentence)
            .Where(m => !claimed.Any(c => c.Start < m.Index + m.Length && m.Index < c.End))
            .All(m => written.Contains(m.Value));
    }

    /// <summary>"One of them" claims no number.</summary>
    private static bool IsClaim(Measure measure) => measure.Dimension != Dimension.Count || measure.Value != 1 || char.IsDigit(measure.Text[0]);

    [GeneratedRegex(@"(?<![\p{L}\d])[$€£]?[\p{L}\d]*\d([\p{L}\d]|[.,:/-](?=[\p{L}\d]))*", RegexOptions.CultureInvariant)]
    private static partial Regex WithDigits();
}
