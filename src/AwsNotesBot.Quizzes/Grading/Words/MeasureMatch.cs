using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Quizzes.Grading.Words;

/// <summary>Compares a typed measure with the one asked for.</summary>
internal static class MeasureMatch
{
    private const double Rounding = 1e-6;

    /// <summary>A kilobyte has 1,000 or 1,024 bytes: one of two sizes may be written with either, up to this many steps.</summary>
    private const int MostSteps = 3;

    public static bool Same(Measure asked, Measure typed) =>
        asked.Dimension == typed.Dimension
        && (Equal(asked.Value, typed.Value)
            || (asked.Dimension == Dimension.Size
                && Enumerable.Range(1, MostSteps).Any(n => Equal(asked.Value, typed.Value * Math.Pow(1.024, n)) || Equal(asked.Value * Math.Pow(1.024, n), typed.Value))));

    /// <summary>The right number without its unit.</summary>
    public static bool LacksUnit(Measure asked, Measure typed) =>
        typed.Dimension == Dimension.Count && asked.Dimension != Dimension.Count
        && MeasureReader.In(new string([.. asked.Text.TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or ',')]).TrimEnd('.', ',')) is [var number, ..]
        && Equal(number.Value, typed.Value);

    /// <summary>Another value of the same kind; a bare "one" is more often a pronoun.</summary>
    public static bool Excludes(Measure asked, Measure typed) =>
        asked.Dimension == typed.Dimension && !Same(asked, typed) && !typed.Text.Equals("one", StringComparison.OrdinalIgnoreCase);

    private static bool Equal(double a, double b) => Math.Abs(a - b) <= Rounding * Math.Max(Math.Abs(a), Math.Abs(b));
}
