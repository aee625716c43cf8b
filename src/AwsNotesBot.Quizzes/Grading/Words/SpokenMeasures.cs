using System.Text.RegularExpressions;

namespace AwsNotesBot.Quizzes.Grading.Words;

/// <summary>Writes quantities as people say them in digits: "half an hour" is "0.5 hour", "twice" is "2 times".</summary>
internal static partial class SpokenMeasures
{
    public static string InDigits(string text)
    {
        text = Degrees().Replace(text, match => $"{match.Groups["number"].Value} degrees {(match.Groups["scale"].Value is "F" or "f" ? "fahrenheit" : "celsius")}");
        text = AndAHalf().Replace(text, match => $"{(match.Groups["number"].Value is { Length: > 0 } number ? number : "1")}.5 {match.Groups["unit"].Value}");
        text = PartOf().Replace(text, match => $"{Part(match.Groups["part"].Value)} {match.Groups["unit"].Value}");
        text = OneOf().Replace(text, "1 ${unit}");
        text = Millions().Replace(text, "${number} million");
        return Single().Replace(text, match => match.Value.ToLowerInvariant() switch
        {
            "once" => "1 time",
            "twice" => "2 times",
            "thrice" => "3 times",
            "dozen" or "a dozen" => "12",
            _ => "14 days",
        });
    }

    private static string Part(string words) => words.ToLowerInvariant() switch
    {
        var w when w.StartsWith('h') => "0.5",
        var w when w.StartsWith('t') => "0.75",
        _ => "0.25",
    };

    private const RegexOptions Flags =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"(?<number>[0-9]) ?(° ?(?<scale>[CF])?\b|°|(degrees?|deg) (?<scale>[CF])[a-z]*\b|(degrees?|deg)\b|(?<scale>[CF])\b)", (Flags & ~RegexOptions.IgnoreCase))]
    private static partial Regex Degrees();

    [GeneratedRegex(@"\b((?<number>[0-9]{1,9}) and a half (?<unit>seconds?|minutes?|hours?|days?|weeks?|months?|years?)|an? (?<unit>minute|hour|day|week|month|year) and a half)\b", Flags)]
    private static partial Regex AndAHalf();

    [GeneratedRegex(@"\b((?<part>half) (an? )?|(?<part>three[ -]quarters|(a )?quarter) (of )?an? )(?<unit>second|minute|hour|day|week|month|year|gigabyte|terabyte|megabyte|gb|tb|mb)\b", Flags)]
    private static partial Regex PartOf();

    [GeneratedRegex(@"\ban? (?<unit>minute|hour|day|week|month|year)\b", Flags)]
    private static partial Regex OneOf();

    [GeneratedRegex(@"(?<number>[0-9]) ?M\b", (Flags & ~RegexOptions.IgnoreCase))]
    private static partial Regex Millions();

    [GeneratedRegex(@"\b(once|twice|thrice|(a )?dozen|(a )?fortnight)\b", Flags)]
    private static partial Regex Single();
}
