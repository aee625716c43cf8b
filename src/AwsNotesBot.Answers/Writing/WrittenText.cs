using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Writing;

/// <summary>Takes from a piece that a model wrote what its sentence says, without the marks around it.</summary>
internal static partial class WrittenText
{
    /// <returns>Plain text in one line; <c>null</c> for what is no sentence: code, a table, a heading, an image, a link.</returns>
    public static string? Plain(string piece)
    {
        var text = piece.Trim();
        if (text.StartsWith("```", StringComparison.Ordinal) || text.StartsWith('|') || text.StartsWith('#') || Link().IsMatch(text))
        {
            return null;
        }

        text = ListMark().Replace(text, "");
        text = Marker().Replace(text, "");
        text = Emphasis().Replace(text, "");
        return Spaces().Replace(text, " ").Trim() is { Length: > 0 } plain ? plain : null;
    }

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
    [GeneratedRegex(@"[a-z][a-z0-9+.-]{1,20}:(//|\\\\)|\bwww\.|\]\s*\(|\]\s*:|<[a-z/!]|\b(javascript|data|mailto):", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Link();
}
