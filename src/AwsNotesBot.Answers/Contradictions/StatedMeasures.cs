using System.Text.RegularExpressions;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Answers.Contradictions;

/// <summary>Reads the measures of a sentence; what it says was so formerly is left out.</summary>
internal static partial class StatedMeasures
{
    public static IReadOnlyList<StatedMeasure> In(string text)
    {
        var stated = new List<StatedMeasure>();
        foreach (var measure in MeasureReader.In(text).Where(IsValue))
        {
            var clause = text[(text.AsSpan(0, measure.Start).LastIndexOfAny(",;(") + 1)..measure.Start];
            var after = text[measure.End..];
            if (!Formerly().IsMatch(clause) && !Year().IsMatch(clause) && !Past().IsMatch(after))
            {
                stated.Add(new StatedMeasure(measure, string.Join(' ', Words().Matches(after.Split('.', ',', ';', '(', '–')[0]).Take(3).Select(m => m.Value))));
            }
        }

        return stated;
    }

    /// <summary>"One" and "two" without a unit seldom state a limit: "one of them", "the other two".</summary>
    private static bool IsValue(Measure measure) => measure.Dimension != Dimension.Count || char.IsDigit(measure.Text[0]);

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(was|were|had|previously|formerly|earlier|older|old|once|used to)\b(\W+\w+){0,4}\W*$", Flags)]
    private static partial Regex Formerly();

    /// <summary>What stands right after it is a year, not an amount.</summary>
    [GeneratedRegex(@"\bsince(\s+\p{L}+)?\s*$", Flags)]
    private static partial Regex Year();

    [GeneratedRegex(@"^\W{0,2}(until|before|in older|formerly|previously)\b", Flags)]
    private static partial Regex Past();

    [GeneratedRegex(@"[\p{L}\d]+")]
    private static partial Regex Words();
}
