using System.Globalization;
using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Languages;

namespace AwsNotesBot.Answers.Translating;

/// <summary>A number in digits with its unit, as a text in some language writes it.</summary>
/// <param name="Values">What the number can mean: one value, or two where a separator may stand for thousands as well as for a decimal point.</param>
/// <param name="Unit">By its English name, or a symbol as it stands; <c>null</c> for none that is known.</param>
internal sealed partial record Amount(IReadOnlyList<string> Values, string? Unit)
{
    /// <summary>Written alike in all languages; the case tells bits from bytes.</summary>
    private static readonly HashSet<string> Symbols =
    [
        "ns", "µs", "ms", "mm", "cm", "m", "km", "mg", "g", "kg", "ml", "l", "%", "°", "°C", "°F", "Hz", "kHz", "MHz", "GHz", "W", "kW", "V",
        "kb", "KB", "kB", "Kb", "KiB", "MB", "Mb", "MiB", "GB", "Gb", "GiB", "TB", "Tb", "TiB", "PB", "PiB", "kbps", "Kbps", "Mbps", "Gbps", "vCPU", "vCPUs", "IOPS",
    ];

    /// <param name="text">Plain.</param>
    /// <param name="language">In which units are written as words.</param>
    /// <param name="words">Whether words for units are read; symbols always are.</param>
    public static IReadOnlyList<Amount> In(string text, Language language, bool words) =>
        [.. Number().Matches(text).Select(m => new Amount([.. Readings(m.Groups["number"].Value).Distinct()], UnitOf(m, language, words)))];

    public bool Is(Amount other) => Unit == other.Unit && Values.Intersect(other.Values).Any();

    private static string? UnitOf(Match match, Language language, bool words)
    {
        var currency = match.Groups["before"].Value + match.Groups["behind"].Value;
        if (currency.Length > 0)
        {
            return currency;
        }

        var unit = match.Groups["unit"].Value;
        if (Symbols.Contains(unit))
        {
            return unit;
        }

        return words ? language.Units.FirstOrDefault(u => u.Value.Split(' ').Contains(unit.ToLowerInvariant())).Key : null;
    }

    /// <summary>1,000.5 and 1.000,5: each reading that its groups of three allow, in digits with a point; else the number as it stands.</summary>
    private static IEnumerable<string> Readings(string number)
    {
        var (comma, point) = (CommaGroups().IsMatch(number), PointGroups().IsMatch(number));
        if (comma)
        {
            yield return Canonical(Group().Replace(number.Replace(",", ""), ""));
        }

        if (point)
        {
            yield return Canonical(Group().Replace(number.Replace(".", ""), "").Replace(',', '.'));
        }

        if (!comma && !point)
        {
            yield return number;
        }
    }

    private static string Canonical(string digits) =>
        decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value.ToString("G29", CultureInfo.InvariantCulture) : digits;

    private const string Gap = @"[ '’\u00A0\u202F]";

    private const RegexOptions Flags = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"(?<before>[$€£¥])?\s?(?<![\p{L}\d.,])(?<number>[0-9]+((" + Gap + @"(?=[0-9]{3}(?![0-9]))|[.,])[0-9]+)*)(?![\d])([\s\u00A0\u202F-]?((?<behind>[$€£¥])|(?<unit>°?\p{L}+|%|°)))?", Flags)]
    private static partial Regex Number();

    [GeneratedRegex(@"^([0-9]{1,3}((,|" + Gap + @")[0-9]{3})+|[0-9]+)(\.[0-9]+)?$", Flags)]
    private static partial Regex CommaGroups();

    [GeneratedRegex(@"^([0-9]{1,3}((\.|" + Gap + @")[0-9]{3})+|[0-9]+)(,[0-9]+)?$", Flags)]
    private static partial Regex PointGroups();

    [GeneratedRegex(Gap)]
    private static partial Regex Group();
}
