using System.Text.RegularExpressions;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Small turns of phrase that all items share.</summary>
internal static partial class Wording
{
    public const string Blank = "____";

    public static string Quoted(string text) => $"“{text.Trim().TrimEnd('.', ';', ':', ',')}”";

    public static string CapitalFirst(string text) => text.Length > 0 && char.IsLower(text[0]) && IsPlainWord(text) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <summary>Takes the capitals off words that have them only as words of a title; a name keeps them.</summary>
    public static string Small(string title, Func<string, bool> isName) =>
        string.Join(' ', title.Split(' ').Select(word => word.Length > 1 && char.IsUpper(word[0]) && !word.Any(char.IsDigit) && !word.AsSpan(1).ContainsAnyInRange('A', 'Z') && !isName(word) ? char.ToLowerInvariant(word[0]) + word[1..] : word));

    /// <summary>What a definition says, without "is" or "are".</summary>
    public static string Predicate(string says) => Copula().Replace(says, "");

    /// <summary>An option as it is shown: as the note has it, without a closing stop.</summary>
    public static string Option(string text) => text.Trim().TrimEnd('.', ';', ',', ':').Trim();

    /// <summary>The words before another, with the article that goes with it: "an upload", but "a download".</summary>
    public static string WithArticle(string before, string next) =>
        Article().Replace(before, article => article.Groups[1].Value + ("aeiouAEIOU".Contains(next[0], StringComparison.Ordinal) ? "n " : " "));

    private static bool IsPlainWord(string text) => FirstWord().Match(text).Value.AsSpan().IndexOfAnyExceptInRange('a', 'z') < 0;

    [GeneratedRegex(@"^(is|are)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Copula();

    [GeneratedRegex(@"\b(a)n? $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@"^[\p{L}\d@]+")]
    private static partial Regex FirstWord();
}
