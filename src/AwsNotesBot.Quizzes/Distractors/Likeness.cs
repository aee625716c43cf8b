using System.Text.RegularExpressions;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Quizzes.Distractors;

/// <summary>Of what make a value is: nobody takes a time for a size, or a number for a sentence.</summary>
internal static partial class Likeness
{
    /// <returns>What the value measures, or that it has digits, or none.</returns>
    public static string Of(string value)
    {
        var number = MeasureReader.In(value) is [var first, ..] ? $"{first.Dimension}" : value.Any(char.IsDigit) ? "digits" : "";
        return value.IndexOfAny(['$', '€', '£']) >= 0 ? $"{Opening().Match(value).Value}money" : Opening().Match(value).Value.ToLowerInvariant() + number + (number.Length > 0 && value.Length > 0 && !char.IsAsciiDigit(value[0]) ? " in words" : "");
    }

    // A surcharge is no price, and a bound no number.
    [GeneratedRegex(@"^(plus|up to|at least|at most|over|under|less than|more than|about)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
