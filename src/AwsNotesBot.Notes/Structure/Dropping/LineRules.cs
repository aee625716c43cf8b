using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Structure.Inlines;

namespace AwsNotesBot.Notes.Structure.Dropping;

/// <summary>Tells of a whole paragraph or list item whether it is anything but content, and by which rule.</summary>
internal static partial class LineRules
{
    /// <summary>Words that may stand before the links of a line that is there for its links: <c>On AWS:</c>.</summary>
    private const int LabelWords = 4;

    /// <summary>A link's text from this many words on is read as a sentence, which may say what no other line says.</summary>
    private const int SentenceWords = 7;

    private const int LongestChatLeftover = 160;

    public static DropRule? Find(PlainText text, bool isListItem)
    {
        if (Letters.In(text.Joined))
        {
            return TocMarker().IsMatch(text.Joined) ? DropRule.TableOfContents
                : text.Joined.Length <= LongestChatLeftover && ChatLeftover().IsMatch(text.Joined) ? DropRule.ChatLeftover
                : Links(text, isListItem);
        }

        return text.StruckOut.Count > 0 ? DropRule.StruckOut
            : text.Images.Count > 0 ? DropRule.Image
            : text.AnchorLinks.Count > 0 ? DropRule.Navigation
            : text.Joined.Length == 0 && text.OtherLinks.Count == 0 ? (isListItem ? DropRule.EmptyBullet : DropRule.Anchor)
            : isListItem ? DropRule.EmptyBullet
            : DropRule.Navigation;
    }

    private static DropRule? Links(PlainText text, bool isListItem)
    {
        var links = text.AnchorLinks.Count + text.OtherLinks.Count;
        if (links == 0 || !IsLabel(text.LooseText) || text.OtherLinks.Any(IsSentence))
        {
            return null;
        }

        return text.OtherLinks.Count > 0 ? DropRule.LinksOnly : isListItem ? DropRule.TableOfContents : DropRule.Navigation;
    }

    private static bool IsLabel(string loose)
    {
        var words = loose.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => Letters.In(word)).ToList();
        return words.Count == 0 || (words.Count <= LabelWords && words[^1].EndsWith(':'));
    }

    private static bool IsSentence(string link) =>
        link.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= SentenceWords;

    [GeneratedRegex(@"^\[{1,2}_?TOC_?\]{1,2}$", RegexOptions.IgnoreCase)]
    private static partial Regex TocMarker();

    // Only phrases that talk to the person at the other end of a chat, and only where they make the whole line.
    [GeneratedRegex(@"^(?:(?:sure|certainly|of course|absolutely)[,!.]\s+(?:here|let|i)\b.{0,120}[:.!]|(?:let me know if you|feel free to ask|i hope this helps|would you like me to)\b.{0,120})$", RegexOptions.IgnoreCase)]
    private static partial Regex ChatLeftover();
}
