using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Quizzes.Gate;

/// <summary>Tells whether a text spells out what an answer abbreviates, or the other way round: "SCP" and "service control policy".</summary>
internal static partial class Acronym
{
    private const int Shortest = 2, Longest = 6;

    public static bool Links(string answer, string text) => IsSpelledOut(answer, text) || IsSpelledOut(text, answer);

    private static bool IsSpelledOut(string abbreviated, string text)
    {
        var letters = string.Concat(WordRuns.Of(text).Select(word => word[0]));
        return Words(abbreviated).Any(word => letters.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Words(string text) => Hump().Replace(text, " ").Split([' ', '/', '(', ')', ',', '.', '-', '“', '”', '"', ':'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.EndsWith('s') ? word[..^1] : word)
        .Where(word => word.Length is >= Shortest and <= Longest && word.All(char.IsAsciiLetter) && word.Count(char.IsAsciiLetterUpper) >= Shortest);

    // "GetAZs" has "AZs" in it.
    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu}{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Hump();
}
