using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Says both sides of a contrast: "Unlike glass, wood can not be poured" claims too that glass can.</summary>
internal static partial class Contrast
{
    public static string Spelled(string sentence) => Unlike().Replace(Between().Replace(sentence, "Unlike ${other}, ${one} "), match =>
    {
        var (verb, not, rest) = (match.Groups["verb"].Value, match.Groups["not"].Success, match.Groups["rest"].Value);
        return $"{match.Groups["one"].Value} {verb} {(not ? "not " : "")}{rest}; {match.Groups["other"].Value} {verb} {(not ? "" : "not ")}{rest}.";
    });

    [GeneratedRegex(
        @"^(unlike|in contrast to|as opposed to) (?<other>[^,;]{1,60}), (?<one>[^,;]{1,60}?) (?<verb>is|are|was|were|can|may|must|do|does|has|have|will|should)(?<not>(not|n[’']t| not)\b)? (?<rest>[^,;]{1,200}?)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Unlike();

    /// <summary>"Wood, unlike glass, ..."</summary>
    [GeneratedRegex(@"^(?<one>[^,;]{1,60}), unlike (?<other>[^,;]{1,60}), ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Between();
}
