using System.Globalization;

namespace AwsNotesBot.Channels.Text;

/// <summary>Cuts text between what a reader sees as characters, never inside one.</summary>
internal static class Graphemes
{
    /// <returns>The text where it fits, else its beginning and an ellipsis.</returns>
    /// <param name="text">Any.</param>
    /// <param name="length">The most, in UTF-16 units, ellipsis included.</param>
    public static string Clip(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        return text[..CutAt(text, length - 1)].TrimEnd() + "…";
    }

    /// <returns>The last border between two characters that is not after <paramref name="length"/>.</returns>
    public static int CutAt(string text, int length)
    {
        var end = 0;
        while (end < text.Length && end + StringInfo.GetNextTextElementLength(text, end) is var next && next <= length)
        {
            end = next;
        }

        return end;
    }
}
