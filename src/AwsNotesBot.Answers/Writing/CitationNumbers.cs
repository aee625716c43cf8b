using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Writing;

/// <summary>Changes the citation markers of a finished answer; brackets in code and escaped ones are the note's own.</summary>
internal static partial class CitationNumbers
{
    /// <param name="markdown">An answer.</param>
    /// <param name="marker">The new marker for a number; <c>null</c> keeps the old one.</param>
    public static string Replace(string markdown, Func<int, string?> marker) => CodeOrMarker().Replace(
        markdown, match => match.Groups["number"] is { Success: true } number ? marker(int.Parse(number.ValueSpan)) ?? match.Value : match.Value);

    [GeneratedRegex(@"(?<fence>`{3,})[^`].*?\k<fence>|`[^`\n]*`|(?<!\\)\[(?<number>[0-9]{1,3})\]", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CodeOrMarker();
}
