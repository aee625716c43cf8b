using System.Text.RegularExpressions;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Questions;

/// <summary>A question that offers two words of which one holds: "Is the replication to the standby synchronous or asynchronous?"</summary>
/// <param name="First">The word before "or".</param>
/// <param name="Second">The word after it.</param>
/// <param name="About">What is asked about, with the words that both have behind them.</param>
/// <param name="Condition">When or where it is asked for; empty where that is not said.</param>
internal sealed partial record EitherOr(string First, string Second, string About, string Condition)
{
    /// <summary>What either word would claim.</summary>
    public IReadOnlyList<string> Claims => [$"{About} {First}", $"{About} {Second}"];

    /// <returns><c>null</c> for any other question, also where the two words are what is asked about ("Does A or B do it?").</returns>
    public static EitherOr? In(string question)
    {
        if (Offer().Match(question.Trim()) is not { Success: true } offer)
        {
            return null;
        }

        var rest = Beginning().Match(offer.Groups["rest"].Value);
        var about = rest.Success ? offer.Groups["rest"].Value[..rest.Index] : offer.Groups["rest"].Value;
        var read = new EitherOr(
            offer.Groups["first"].Value,
            offer.Groups["second"].Value,
            $"{offer.Groups["subject"].Value} {about.Trim(' ', '?')}".Trim(),
            rest.Success ? rest.Value.Trim(' ', ',', '?') : "");
        return TextAnalyzer.Terms(offer.Groups["subject"].Value).Count > 0 && TextAnalyzer.Terms(read.First).Count > 0 && TextAnalyzer.Terms(read.Second).Count > 0
            ? read
            : null;
    }

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    [GeneratedRegex(@"^(is|are|was|were|does|do|has|have|will)\s+(?<subject>[^?.!]+?)(\s+an?|\s+the)?\s+(?<first>\p{L}[\p{L}-]+)\s+or\s+((an?|the|only)\s+)?(?<second>\p{L}[\p{L}-]+)(?<rest>[^?.!]*)\??$", Flags)]
    private static partial Regex Offer();

    /// <summary>Where a condition begins.</summary>
    [GeneratedRegex(@"(,|\b(after|when|while|on|in|for|if|during|under|with|without|at|by|from|to|across|within|between|once|before)\b).*$", Flags)]
    private static partial Regex Beginning();
}
