using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Writing.Injections;

namespace AwsNotesBot.Answers.Writing;

/// <summary>Takes from a piece that a model wrote what its sentence says, without the marks around it.</summary>
internal static partial class WrittenText
{
    /// <returns>Plain text in one line; <c>null</c> for what is no sentence: code, a table, a heading, an image, a link.</returns>
    public static string? Plain(string piece)
    {
        var text = VisibleText.Of(piece).Trim();
        if (text.StartsWith("```", StringComparison.Ordinal) || text[..Math.Min(1, text.Length)] is "|" or "#" or ">" || Link().IsMatch(VisibleText.Bare(text)))
        {
            return null;
        }

        text = ListMark().Replace(text, "");
        text = Marker().Replace(text, "");
        text = WithoutEmphasis(text);
        return Spaces().Replace(text, " ").Trim() is { Length: > 0 } plain ? plain : null;
    }

    /// <summary>A text, whole or not, without what makes its words bold, slanted or code.</summary>
    public static string WithoutEmphasis(string text) => Emphasis().Replace(text, "");

    public static bool IsItem(string piece) => ListMark().IsMatch(piece.TrimStart());

    [GeneratedRegex(@"^([-*+•]|\d{1,2}[.)])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();

    [GeneratedRegex(@"\s*\[[0-9]{1,3}\]", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"\*{1,3}|`|(?<![\p{L}\d])_{1,2}|_{1,2}(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    /// <summary>An address, a Markdown link or image, a tag: nothing that a sentence from notes needs, and a way to carry words out.</summary>
    [GeneratedRegex(@"[a-z][a-z0-9+.-]{1,20}:(//|\\\\)|(^|[\s(""'])//\w|\bwww\.|\]\s*[(:]|\]\[[^\]0-9]|<[a-z/!@#]|\b(javascript|vbscript|data|mailto|tel|sms|file|blob):\S|\w@[\w-]+\.\w", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Link();
}
