using System.Globalization;
using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Structure.Source;

namespace AwsNotesBot.Notes.Structure.Outlines;

/// <summary>A heading as it is shown in a path: without the signs in front of it, its closing colon and its <c>{#anchor}</c>.</summary>
internal static partial class HeadingText
{
    public static string Clean(string heading)
    {
        var text = AnchorSuffix().Replace(heading, "").Replace(SlideDeck.TitleMark, ' ').Trim().TrimEnd(':', ' ');
        var start = 0;
        while (start < text.Length && IsDecoration(text[start]))
        {
            start++;
        }

        return text[start..];
    }

    // Emoji are surrogates or symbols, some followed by a variation selector or a joiner.
    private static bool IsDecoration(char c) =>
        char.IsSurrogate(c) || char.IsWhiteSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) is
            UnicodeCategory.OtherSymbol or UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.EnclosingMark;

    [GeneratedRegex(@"\s*\{#[\w-]+\}\s*$")]
    private static partial Regex AnchorSuffix();
}
