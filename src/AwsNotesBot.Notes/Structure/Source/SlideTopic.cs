using System.Text.RegularExpressions;

namespace AwsNotesBot.Notes.Structure.Source;

/// <summary>The words of a slide's title that say what it is about.</summary>
internal static partial class SlideTopic
{
    /// <summary>Words that every second title carries.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "amazon", "aws", "overview", "summary", "introduction", "intro", "what", "is", "are", "the", "a", "an", "of", "for", "to",
        "in", "on", "and", "with", "how", "why", "vs", "example", "diagram", "section", "your", "high", "level",
    };

    public static IReadOnlySet<string> WordsOf(string title) => Word().Matches(title.ToLowerInvariant())
        .Select(match => Singular(match.Value))
        .Where(word => !Common.Contains(word))
        .ToHashSet(StringComparer.Ordinal);

    private static string Singular(string word) => word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
