using System.Globalization;
using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Contradictions;

/// <summary>Reads the measures of a sentence; what it says was so formerly is left out.</summary>
internal static partial class Measures
{
    public static IReadOnlyList<Measure> In(string text)
    {
        var measures = new List<Measure>();
        foreach (Match match in Number().Matches(text))
        {
            if (!double.TryParse(match.Groups["number"].Value.TrimEnd('.', ','), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                continue;
            }

            var before = Words().Matches(text[..match.Index]).Select(m => m.Value.ToLowerInvariant()).TakeLast(3).ToList();
            var after = text[(match.Index + match.Length)..];
            if (before.Exists(Formerly.Contains) || Past().IsMatch(after))
            {
                continue;
            }

            var (dimension, factor) = Unit(match.Groups["unit"].Value);
            var counted = string.Join(' ', Words().Matches(after.Split('.', ',', ';', '(', '–')[0]).Take(3).Select(m => m.Value));
            measures.Add(new Measure(
                match.Value.Trim().TrimEnd('.', ','), dimension, number * factor * Scale(match.Groups["scale"].Value), counted, string.Join(' ', before)));
        }

        return measures;
    }

    private static readonly HashSet<string> Formerly = ["was", "were", "previously", "formerly", "earlier", "older", "old", "once", "since"];

    private static double Scale(string word) => word.ToLowerInvariant() switch
    {
        "k" or "thousand" => 1e3,
        "million" => 1e6,
        "billion" => 1e9,
        _ => 1,
    };

    private static (Dimension Dimension, double Factor) Unit(string unit) => unit.ToLowerInvariant() switch
    {
        "" => (Dimension.Count, 1),
        "%" => (Dimension.Percent, 1),
        "ms" or "millisecond" or "milliseconds" => (Dimension.Time, 0.001),
        "s" or "sec" or "secs" or "second" or "seconds" => (Dimension.Time, 1),
        "min" or "mins" or "minute" or "minutes" => (Dimension.Time, 60),
        "h" or "hr" or "hrs" or "hour" or "hours" => (Dimension.Time, 3600),
        "day" or "days" => (Dimension.Time, 86_400),
        "week" or "weeks" => (Dimension.Time, 7 * 86_400),
        "month" or "months" => (Dimension.Time, 30.4 * 86_400),
        "year" or "years" => (Dimension.Time, 365 * 86_400.0),
        "byte" or "bytes" => (Dimension.Size, 1),
        var size => (Dimension.Size, Math.Pow(1024, 1 + "kmgtp".IndexOf(size[0]))),
    };

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"(?<![\w.$€£#-])(?<number>\d[\d,]*(\.\d+)?)(\s?(?<scale>k|thousand|million|billion)\b)?(\s?-?(?<unit>%|(ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|bytes?|[kmgtp]i?b)\b))?(?![\w])", Flags)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\W{0,2}(until|before|in older|formerly|previously)\b", Flags)]
    private static partial Regex Past();

    [GeneratedRegex(@"[\p{L}\d]+")]
    private static partial Regex Words();
}
