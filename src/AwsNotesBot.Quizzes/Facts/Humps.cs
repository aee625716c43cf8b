using System.Text.RegularExpressions;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>Names written as one word: "ImportValue" says "import" and "value".</summary>
internal static partial class Humps
{
    /// <summary>The text with a gap before each capital within a word; the last of several capitals begins a word.</summary>
    public static string Split(string text) => Inside().Replace(text, " ");

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex Inside();
}
