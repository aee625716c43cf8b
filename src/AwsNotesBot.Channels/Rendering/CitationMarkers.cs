using System.Globalization;
using System.Text.RegularExpressions;

namespace AwsNotesBot.Channels.Rendering;

/// <summary>The <c>[n]</c> of a reply's Markdown; what stands in code or behind a backslash is text.</summary>
internal static partial class CitationMarkers
{
    /// <returns>Each number once, rising.</returns>
    public static IReadOnlyList<int> In(string markdown) =>
        [.. Marker().Matches(markdown).Where(m => m.Groups["number"].Success).Select(Number).Distinct().Order()];

    /// <param name="markdown">Markdown with markers.</param>
    /// <param name="numbers">The new number of each; a marker without one stays.</param>
    public static string Renumber(string markdown, IReadOnlyDictionary<int, int> numbers) =>
        Replace(markdown, old => numbers.TryGetValue(old, out var number) ? string.Create(CultureInfo.InvariantCulture, $"[{number}]") : null);

    /// <param name="markdown">Markdown with markers.</param>
    /// <param name="instead">What stands for the marker of a number; <c>null</c> leaves it.</param>
    public static string Replace(string markdown, Func<int, string?> instead) =>
        Marker().Replace(markdown, match => match.Groups["number"].Success ? instead(Number(match)) ?? match.Value : match.Value);

    private static int Number(Match match) => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<fence>`{3,})[\s\S]*?\k<fence>|(?<tick>`+)[^\n]*?\k<tick>|\\.|\[(?<number>[0-9]{1,3})\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Marker();
}
