using System.Text.RegularExpressions;

namespace AwsNotesBot.Notes.Structure.Source;

/// <summary>The HTML elements that stand in notes as markup; any other <c>&lt;word&gt;</c> is a placeholder, which is text.</summary>
internal static partial class HtmlTags
{
    private const string Names =
        "a|abbr|article|aside|audio|b|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|figcaption|figure|" +
        "font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|ol|p|picture|pre|q|s|samp|script|" +
        "section|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|tr|u|ul|var|video";

    /// <summary>The name in lower case where <paramref name="tag"/> is an opening or closing tag of a known element.</summary>
    public static string? NameOf(string tag) =>
        Tag().Match(tag) is { Success: true } match ? match.Groups["name"].Value.ToLowerInvariant() : null;

    /// <summary>The text without the tags of known elements.</summary>
    public static string Strip(string html) => Tag().Replace(html, match => new string('\n', match.ValueSpan.Count('\n')) + " ");

    /// <summary>The value of a tag's <c>href</c>; <c>null</c> where it has none.</summary>
    public static string? TargetOf(string tag) => Href().Match(tag) is { Success: true } match ? match.Groups["target"].Value : null;

    [GeneratedRegex(@"\bhref\s*=\s*[""']?(?<target>[^""'\s>]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Href();

    [GeneratedRegex(@"</?(?<name>" + Names + @")(?=[\s/>])[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
