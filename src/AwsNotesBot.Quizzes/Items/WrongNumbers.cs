using System.Globalization;
using System.Text.RegularExpressions;
using AwsNotesBot.Quizzes.Distractors;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Numbers that would make a sentence false in the place of its own.</summary>
internal static partial class WrongNumbers
{
    /// <summary>A step of one is told from steps of these.</summary>
    private static readonly int[] Steps = [10, 100, 1_000];

    /// <param name="right">The sentence's own.</param>
    /// <param name="before">The sentence up to the number.</param>
    /// <param name="after">The sentence behind it.</param>
    /// <param name="magnitudes">What could be taken for it.</param>
    /// <returns>Those that could be taken for it, the nearest tier first.</returns>
    public static IReadOnlyList<IReadOnlyList<string>> Of(Measure right, string before, string after, Magnitudes magnitudes)
    {
        var number = Magnitudes.Number(right)!.Value;
        if (number == 1 && Step().IsMatch(before))
        {
            // Nobody counts in steps of three.
            return [[.. Steps.Select(step => step.ToString("#,0", CultureInfo.InvariantCulture) + right.Text[1..])]];
        }

        return [.. magnitudes.Of(right).Select(tier => tier.Where(text => Magnitudes.Number(text) is { } n && IsFalse(n, number, before) && IsInOrder(n, number, right, before, after)).ToList())];
    }

    /// <summary>What can do more can do less as well, so there only a larger number is wrong; where at least so much is needed, only a smaller one.</summary>
    private static bool IsFalse(double n, double right, string before) => !(AtMost().IsMatch(before) && n < right) && !(AtLeast().IsMatch(before) && n > right);

    /// <summary>Whether the number keeps its side of one beside it: "1-year and 3-year terms" do not fall.</summary>
    private static bool IsInOrder(double n, double right, Measure measure, string before, string after) =>
        !(Beside(NumberBefore().Match(before), measure) is { } lower && lower < right && n <= lower) && !(Beside(NumberBehind().Match(after), measure) is { } higher && higher > right && n >= higher);

    /// <summary>The number beside, where it is of the same unit.</summary>
    private static double? Beside(Match match, Measure measure) =>
        match.Success && MeasureReader.In(match.Groups[1].Value) is [var other] && other.Dimension == measure.Dimension && measure.Dimension != Dimension.Count && Magnitudes.Number(other) is { } number && number / Magnitudes.Number(measure) * measure.Value == other.Value
            ? number
            : null;

    private const RegexOptions Flags = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"\b(increments?|granularity|steps|units|blocks|chunks|multiples) of\W*$", Flags)]
    private static partial Regex Step();

    [GeneratedRegex(@"\b(can|could|up to|at most|max(imum)?|supports?|allows?|as (many|much) as|within|inside|below|under|in less than)\W+(\w+\W+){0,3}$", Flags)]
    private static partial Regex AtMost();

    [GeneratedRegex(@"\b(at least|min(imum)?|as (few|little) as|above|over|more than)\W+(\w+\W+){0,3}$", Flags)]
    private static partial Regex AtLeast();

    [GeneratedRegex(@"(\d[\d,.]*[ -]?\p{L}*)\s+(and|to|–|-)\s+$", Flags)]
    private static partial Regex NumberBefore();

    [GeneratedRegex(@"^\s+(?:and|to|–|-)\s+(\d[\d,.]*[ -]?\p{L}*)", Flags)]
    private static partial Regex NumberBehind();
}
