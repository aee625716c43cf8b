using System.Globalization;
using System.Text.RegularExpressions;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Quizzes.Distractors;

/// <summary>Numbers that somebody could take for the right one: of its unit, and of its order of magnitude.</summary>
internal sealed partial class Magnitudes
{
    /// <summary>How many times larger or smaller a wrong number may be.</summary>
    private const double Far = 12;

    /// <summary>So many of the nearest numbers below the right one, and above it, make the first choice.</summary>
    private const int EachSide = 2;

    /// <summary>Counts up to this are a handful.</summary>
    private const double Few = 7;

    private static readonly double[] Factors = [2, 0.5, 3, 0.75, 1.5, 4, 5, 0.25, 0.2, 6, 7];

    private readonly ILookup<string, double> _numbers;

    /// <param name="texts">All that the notes say.</param>
    public Magnitudes(IEnumerable<string> texts) =>
        _numbers = texts.SelectMany(MeasureReader.In).Where(m => Number(m) is not null).ToLookup(Unit, m => Number(m)!.Value, StringComparer.OrdinalIgnoreCase);

    /// <returns>Wrong numbers in the spelling of the right one, the nearest tier first: those that the notes use, then round multiples.</returns>
    public IReadOnlyList<IReadOnlyList<string>> Of(Measure right)
    {
        if (Number(right) is not { } number || number == 0)
        {
            return [];
        }

        if (right.Dimension == Dimension.Count && number <= Few && number == Math.Floor(number))
        {
            // Of a handful, only a number beside it would be taken for it.
            return [[.. new[] { number - 1, number + 1, number - 2, number + 2, number + 3 }.Where(n => n > 1).Select(Spell)]];
        }

        var unit = Unit(right);
        var used = _numbers[unit].Distinct().Where(n => IsLike(n, number, unit) && !IsYear(n)).ToList();
        var steps = UsualNumbers.Has(unit, number) ? UsualNumbers.Steps(unit, number).Where(n => IsLike(n, number, unit)) : Factors.Select(factor => factor * number).Where(n => IsLike(n, number, unit));
        return
        [
            [.. Nearest(used.Where(n => !double.IsPow2(number) || double.IsPow2(n)), number).Select(Spell)],
            [.. Nearest(steps, number).Select(Spell)],
            [.. used.Concat(steps).Select(Spell)],
        ];

        string Spell(double n) => n.ToString(right.Text.Contains(',') || n >= 10_000 ? "#,0.##" : "0.##", CultureInfo.InvariantCulture) + (number == 1 ? Plural(right.Text[Digits(right.Text)..]) : right.Text[Digits(right.Text)..]);
    }

    /// <summary>"1 minute", but "3 minutes"; abbreviations, and units joined to their number, stay.</summary>
    private static string Plural(string unit) => Written().IsMatch(unit) ? unit + "s" : unit;

    [GeneratedRegex(@"^ (second|minute|hour|day|week|month|year)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Written();

    /// <summary>The number in front of a measure's unit; <c>null</c> where it is written in words.</summary>
    public static double? Number(Measure measure) => Number(measure.Text);

    public static double? Number(string text) =>
        double.TryParse(text.AsSpan(0, Digits(text)), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsYear(double n) => n is >= 1_900 and < 2_100 && n == Math.Floor(n) && n % 100 != 0;

    private static string Unit(Measure measure) => measure.Text[Digits(measure.Text)..].Trim(' ', '-').TrimEnd('s');

    private static double Ratio(double a, double b) => a > b ? a / b : b / a;

    private static IEnumerable<double> Nearest(IEnumerable<double> numbers, double right)
    {
        var near = numbers.Distinct().OrderBy(n => Ratio(n, right)).ToList();
        return near.Where(n => n < right).Take(EachSide).Concat(near.Where(n => n > right).Take(EachSide));
    }

    /// <summary>As usual as the right number, or as odd: what is not of its make is seen to be wrong, or right.</summary>
    private static bool IsLike(double n, double right, string unit) =>
        n > 0 && n != right && (n == Math.Floor(n) || right != Math.Floor(right))
        && (unit is "%" ? n < 100 && Far * (100 - n) >= 100 - right && 100 - n <= Far * (100 - right) : Ratio(n, right) is > 1.2 and <= Far)
        && (UsualNumbers.Has(unit, right) ? UsualNumbers.Has(unit, n) : UsualNumbers.FiguresOf(n) == UsualNumbers.FiguresOf(right) && !UsualNumbers.Has(unit, n));

    private static int Digits(string text) => text.TakeWhile(c => char.IsAsciiDigit(c) || c is ',' or '.').Count();
}
