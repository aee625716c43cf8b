using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Writing;

/// <summary>The marks by which a model names the passage that it took a sentence from.</summary>
internal static partial class Markers
{
    /// <summary>Brings every spelling of a marker to <c>[n]</c>: other brackets, several numbers in one, notes after a dagger.</summary>
    public static string Normal(string text) =>
        Any().Replace(text, marker => string.Concat(Digits().Matches(marker.Groups["numbers"].Value).Select(n => $"[{int.Parse(Ascii(n.Value))}]")));

    /// <summary>The numbers of a text whose markers are <see cref="Normal"/>, in its order.</summary>
    public static IReadOnlyList<int> In(string text) => [.. Plain().Matches(text).Select(m => int.Parse(m.Groups[1].ValueSpan))];

    /// <summary>Where the spaces and markers that begin at a place end; the place itself where there are none.</summary>
    /// <returns><c>null</c> where the text ends inside of what may become a marker.</returns>
    public static int? EndOfRun(string text, int start)
    {
        var end = start + Run().Match(text, start).Length;
        return end == text.Length || Begun().IsMatch(text, end) ? null : end;
    }

    /// <summary>Full-width digits stand sixteen rows above the plain ones.</summary>
    private static string Ascii(string digits) => string.Concat(digits.Select(d => d > '9' ? (char)(d - '０' + '0') : d));

    private const string Open = @"[\[【［〔]", Close = @"[\]】］〕]", Number = "[0-9０-９]{1,3}";

    private const string Marker = Open + @"\s{0,2}\^?(?<numbers>" + Number + @"(\s{0,2}[,;、，]\s{0,2}" + Number + @"){0,9})\s{0,2}(†[^\]】］〕\n]{0,80})?" + Close;

    private const RegexOptions Flags = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(Marker, Flags)]
    private static partial Regex Any();

    [GeneratedRegex(@"\G(\s|" + Marker + @"[.,;]?)*", Flags)]
    private static partial Regex Run();

    [GeneratedRegex(@"\G" + Open + @"[\s^0-9０-９,;、，]{0,60}(†[^\]】］〕\n]{0,80})?\z", Flags)]
    private static partial Regex Begun();

    [GeneratedRegex("[0-9０-９]+", Flags)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\[([0-9]{1,3})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
