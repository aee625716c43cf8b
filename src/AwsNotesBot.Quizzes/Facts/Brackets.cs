using System.Text.RegularExpressions;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>What a text says in round brackets, none within another.</summary>
internal static partial class Brackets
{
    public static string Without(string text) => Pair().Replace(text, "").Trim();

    public static IEnumerable<string> In(string text) => Pair().Matches(text).Select(pair => pair.Groups[1].Value.Trim());

    [GeneratedRegex(@"\s*\(([^()]*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}
