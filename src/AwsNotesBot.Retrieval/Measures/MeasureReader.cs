using System.Globalization;
using System.Text.RegularExpressions;

namespace AwsNotesBot.Retrieval.Measures;

/// <summary>Finds the measures of a text, in digits or in words; prices and names with digits are none.</summary>
public static partial class MeasureReader
{
    /// <summary>In the order of the text.</summary>
    public static IReadOnlyList<Measure> In(string text)
    {
        var measures = new List<Measure>();
        foreach (Match match in Stated().Matches(text))
        {
            var (dimension, value) = Units.Normal(Number(match), match.Groups["unit"].Value);
            measures.Add(new Measure(match.Value, match.Index, dimension, value));
        }

        return measures;
    }

    private static double Number(Match match)
    {
        var number = NumberWords.Value(match.Groups["word"].Value)
            ?? double.Parse(match.Groups["digits"].Value, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return number * NumberWords.Scale(match.Groups["scale"].Value);
    }

    private const string Unit =
        "(ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|bytes?|[kmgtp]i?b|(kilo|mega|giga|tera|peta)bytes?|per ?cent)";

    [GeneratedRegex(
        @"(?<![\w.$€£#-])((?<digits>([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.[0-9]+)?)|(?<word>" + NumberWords.Pattern + @"))(\s?(?<scale>k|hundred|thousand|million|billion)\b)?(\s?-?(?<unit>%|" + Unit + @"\b))?(?!\w|\.[0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Stated();
}
