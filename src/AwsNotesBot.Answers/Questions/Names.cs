using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Questions;

/// <summary>Finds the words of a text that are written like names.</summary>
internal static partial class Names
{
    /// <returns>Lower case; a word is a name if it has a capital inside, or begins with one where no sentence begins.</returns>
    public static HashSet<string> In(string text) =>
        [.. Capitalised().Matches(text).Select(m => m.Value.ToLowerInvariant()).Where(w => w.Length > 1)];

    [GeneratedRegex(@"(?<=[^.!?\s""'(]\s+|[(])\p{Lu}[\p{L}\d]*|(?<![\p{L}\d])\p{L}[\p{L}\d]*\p{Lu}[\p{L}\d]*", RegexOptions.CultureInvariant)]
    private static partial Regex Capitalised();
}
