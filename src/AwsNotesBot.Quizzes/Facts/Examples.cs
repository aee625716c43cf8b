using System.Text.RegularExpressions;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>Examples within a text, by which what it says is recognised rather than known.</summary>
internal static partial class Examples
{
    /// <summary>The text without them; as it is where little else would be left.</summary>
    public static string Without(string text)
    {
        var rest = Given().Replace(InBrackets().Replace(text, ""), "").Trim(' ', ',', ';');
        return rest.Count(c => c == ' ') + 1 >= FewestWords ? rest : text;
    }

    private const int FewestWords = 3;

    private const RegexOptions Flags = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"\s*\((e\.g\.?|ex:|ex\.|such as|like|for example|for instance)[^()]*\)", Flags)]
    private static partial Regex InBrackets();

    // Up to what goes on with something else.
    [GeneratedRegex(@",?\s+(such as|for example|for instance|e\.g\.?)\s[^;()]*(?=;|$)", Flags)]
    private static partial Regex Given();
}
