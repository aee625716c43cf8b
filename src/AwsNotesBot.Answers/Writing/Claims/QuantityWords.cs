using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Writes what stands around a number in one way: "the maximum wait is 3 s" is "the wait is at most 3 s", "shorter than 3 m" is "below 3 m".</summary>
internal static partial class QuantityWords
{
    public static string Plain(string text)
    {
        text = MaximumOf().Replace(text, "${front}${what} ${be} at most ");
        text = MinimumOf().Replace(text, "${front}${what} ${be} at least ");
        text = Limited().Replace(text, "at most");
        text = Below().Replace(text, "below");
        text = Above().Replace(text, "above");
        text = Between().Replace(text, "${low} to ${high}");
        text = Raised().Replace(text, "is at most");
        text = TimesAs().Replace(text, "${times} ${adjective} than");
        text = TimesMore().Replace(text, "times ${adjective} than");
        return Unit().Replace(text, "${number} ${unit}${between}${bare} ${unit}");
    }

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Number = @"[$€£]?\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|twelve\b|half\b";

    [GeneratedRegex(@"(?<front>\b(the|a|an|its|their) )(maximum|maximal|longest|largest|highest) (possible |allowed )?(?<what>[\p{L}-]+( [\p{L}-]+){0,3}?) (?<be>is|are) (?=" + Number + ")", Flags)]
    private static partial Regex MaximumOf();

    [GeneratedRegex(@"(?<front>\b(the|a|an|its|their) )(minimum|minimal|shortest|smallest|lowest) (possible |allowed |required )?(?<what>[\p{L}-]+( [\p{L}-]+){0,3}?) (?<be>is|are) (?=" + Number + ")", Flags)]
    private static partial Regex MinimumOf();

    [GeneratedRegex(@"\b(limited to|restricted to|capped at)(?= (" + Number + "))", Flags)]
    private static partial Regex Limited();

    

    [GeneratedRegex(@"\b(shorter|smaller|lower|less|fewer|younger) than(?= (" + Number + "))", Flags)]
    private static partial Regex Below();

    [GeneratedRegex(@"\b(longer|larger|bigger|higher|greater|more|older) than(?= (" + Number + "))", Flags)]
    private static partial Regex Above();

    [GeneratedRegex(@"\bbetween (?<low>[\d.,]+( [\p{L}°%]+)?) and (?<high>[\d])", Flags)]
    private static partial Regex Between();

    [GeneratedRegex(@"\b(can|may) be (increased|raised|extended|expanded) to(?= (" + Number + "))", Flags)]
    private static partial Regex Raised();

    /// <summary>"Three times as large as" keeps its two sides apart, as "than" does.</summary>
    [GeneratedRegex(@"\b(?<times>times|twice|half|third|quarter|fifth|tenth) as (?<adjective>\p{L}+?)e? as\b", Flags)]
    private static partial Regex TimesAs();

    [GeneratedRegex(@"\btimes (?<adjective>\p{L}{2,}?)er than\b", Flags)]
    private static partial Regex TimesMore();

    /// <summary>"At 25 degrees and honed at 30": the second number has the unit of the first.</summary>
    [GeneratedRegex(@"\b(?<number>\d+) (?<unit>[\p{L}°]+)(?<between>( \p{L}+){0,2} (and|or)( \p{L}+){0,3} )(?<bare>\d+)(?=[.,;](\s|$)|$)", Flags)]
    private static partial Regex Unit();
}
