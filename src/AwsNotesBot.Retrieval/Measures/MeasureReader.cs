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
        foreach (Match match in InDigits().Matches(text))
        {
            measures.Add(Read(match, double.Parse(match.Groups["digits"].Value, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)));
        }

        var digits = measures.Count;
        foreach (var place in NumberWords.PlacesIn(text))
        {
            if (InWords().Match(text, place) is { Success: true } match)
            {
                measures.Add(Read(match, NumberWords.Value(match.Groups["word"].Value)));
            }
        }

        return digits == 0 || digits == measures.Count ? measures : [.. measures.OrderBy(m => m.Start)];
    }

    private static Measure Read(Match match, double number)
    {
        var (dimension, value) = Units.Normal(number * NumberWords.Scale(match.Groups["scale"].Value), match.Groups["unit"].Value);
        return new Measure(match.Value, match.Index, dimension, value);
    }

    private const string Free = @"(?<![\w.$€£#-]|[$€£][0-9.,]{1,20})";

    private const string Unit =
        @"(\s?(?<scale>k|hundred|thousand|million|billion)\b)?"
        + @"(\s?-?(?<unit>%|(ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|bytes?"
        + @"|[kmgtp]i?b|(kilo|mega|giga|tera|peta)bytes?|per ?cent)\b))?(?!\w|\.[0-9])";

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(Free + @"(?<digits>([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.[0-9]+)?)" + Unit, Flags)]
    private static partial Regex InDigits();

    [GeneratedRegex(@"\G" + Free + "(?<word>" + NumberWords.Pattern + ")" + Unit, Flags)]
    private static partial Regex InWords();
}
