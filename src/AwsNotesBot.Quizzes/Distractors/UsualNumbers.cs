using System.Globalization;

namespace AwsNotesBot.Quizzes.Distractors;

/// <summary>Numbers such as people set: 53 minutes among 15, 30 and 60 is seen to be made up.</summary>
internal static class UsualNumbers
{
    private static readonly Dictionary<string, double[]> OfUnit = new(StringComparer.OrdinalIgnoreCase)
    {
        ["second"] = [1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 300, 600, 900],
        ["minute"] = [1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120],
        ["hour"] = [1, 2, 3, 4, 6, 8, 12, 18, 24, 36, 48, 72, 96, 168],
        ["day"] = [1, 2, 3, 4, 5, 7, 10, 14, 15, 20, 21, 28, 30, 35, 45, 60, 90, 120, 180, 365, 400],
        ["week"] = [1, 2, 3, 4, 6, 8, 12, 26, 52],
        ["month"] = [1, 2, 3, 4, 6, 9, 12, 15, 18, 24, 36],
        ["year"] = [1, 2, 3, 4, 5, 7, 10, 20, 30],
    };

    /// <summary>Short spellings of the units.</summary>
    private static readonly Dictionary<string, string> Spellings = new(StringComparer.OrdinalIgnoreCase) { ["sec"] = "second", ["min"] = "minute", ["h"] = "hour", ["hr"] = "hour", ["d"] = "day" };

    private static readonly double[] Shares = [1, 2, 5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 95, 99, 99.5, 99.9, 99.95, 99.99, 99.995, 99.999, 99.9999];

    /// <summary>The first figures of other numbers.</summary>
    private static readonly double[] Figures = [1, 1.2, 1.5, 1.6, 2, 2.5, 3, 3.2, 3.5, 4, 4.5, 5, 5.5, 6, 6.4, 7.5, 8];

    /// <summary>From here on, a power of two stands among powers of two.</summary>
    private const double SmallestPower = 16;

    /// <summary>The steps by which a unit is mostly counted, rising.</summary>
    /// <param name="unit">As written behind the number, without a plural's s.</param>
    /// <param name="near">The steps reach a hundredth of it and a hundred times it, where the unit has none of its own.</param>
    public static IReadOnlyList<double> Steps(string unit, double near)
    {
        if (OfUnit.TryGetValue(Spelled(unit), out var steps))
        {
            return steps;
        }

        if (unit is "%" or "percent")
        {
            return Shares;
        }

        if (near >= SmallestPower && double.IsPow2(near))
        {
            return [near / 8, near / 4, near / 2, near, near * 2, near * 4, near * 8];
        }

        var power = (int)Math.Floor(Math.Log10(near));
        return [.. from exponent in Enumerable.Range(power - 2, 5) from figure in Figures let step = Math.Round(figure * Math.Pow(10, exponent), 6) where step >= 1 || near < 1 select step];
    }

    public static bool Has(string unit, double number) => Steps(unit, number).Contains(number) || (number >= 2 && number <= 1 << 20 && number == Math.Floor(number) && double.IsPow2(number) && !OfUnit.ContainsKey(Spelled(unit)));

    private static string Spelled(string unit) => Spellings.GetValueOrDefault(unit, unit);

    /// <summary>How many digits are left without the noughts at the end.</summary>
    public static int FiguresOf(double number) => number.ToString("0.####", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0').Length;
}
