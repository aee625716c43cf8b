using System.Globalization;

namespace AwsNotesBot.Channels.Rendering;

/// <summary>Text cut where a reader would pause: at a line's end, at a sentence's, between words, and where nothing else helps between characters.</summary>
internal static class TextPieces
{
    private static readonly string[][] Pauses = [["\n"], [". ", "! ", "? ", "; "], [" "]];

    /// <param name="text">What is too long.</param>
    /// <param name="fits">Whether a piece is small enough; one character always counts as fitting.</param>
    public static IEnumerable<string> Of(string text, Func<string, bool> fits)
    {
        var rest = text;
        while (rest.Length > 0 && !fits(rest))
        {
            var most = LongestFit(rest, fits);
            var cut = Pauses.Select(p => LastPause(rest, most, p)).FirstOrDefault(at => at > most / 2, most);
            yield return rest[..cut].TrimEnd();
            rest = rest[cut..].TrimStart(' ', '\n');
        }

        if (rest.Length > 0)
        {
            yield return rest;
        }
    }

    private static int LastPause(string text, int most, string[] pauses) =>
        pauses.Max(p => most < p.Length ? 0 : text.LastIndexOf(p, most - 1, most, StringComparison.Ordinal) is var at && at < 0 ? 0 : at + p.Length);

    /// <summary>The longest beginning that fits, found by halving; it ends between two characters and has at least one.</summary>
    private static int LongestFit(string text, Func<string, bool> fits)
    {
        var starts = StringInfo.ParseCombiningCharacters(text);
        var (low, high) = (1, starts.Length);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = fits(text[..EndOf(middle)]) ? (middle, high) : (low, middle - 1);
        }

        return EndOf(low);

        int EndOf(int characters) => characters < starts.Length ? starts[characters] : text.Length;
    }
}
