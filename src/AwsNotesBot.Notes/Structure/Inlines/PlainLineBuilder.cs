using System.Text;
using System.Text.RegularExpressions;

namespace AwsNotesBot.Notes.Structure.Inlines;

/// <summary>Gathers one line of plain text.</summary>
internal sealed partial class PlainLineBuilder
{
    private readonly StringBuilder text = new();
    private LineRange? lines;
    private bool hasRegular;
    private bool startsStruck;

    public void Append(string piece, LineRange range, bool isBold)
    {
        text.Append(piece);
        lines = lines?.Cover(range) ?? range;
        hasRegular |= !isBold && piece.Any(char.IsLetterOrDigit);
    }

    public void MarkStruck() => startsStruck |= !text.ToString().Any(char.IsLetterOrDigit);

    /// <summary>The finished line, <c>null</c> where it holds no text; the builder is then ready for the next.</summary>
    public PlainLine? Take(bool ends)
    {
        var plain = Tidy(text.ToString());
        var finished = lines is { } range && plain.Length > 0
            ? new PlainLine(range, plain, ends, !hasRegular && plain.Any(char.IsLetterOrDigit), startsStruck)
            : null;
        text.Clear();
        (lines, hasRegular, startsStruck) = (null, false, false);
        return finished;
    }

    private static string Tidy(string raw)
    {
        if (raw.Contains("](", StringComparison.Ordinal))
        {
            raw = BrokenLink().Replace(BrokenImage().Replace(raw, " "), "$1");
        }

        return Spaces().Replace(raw, " ").Trim();
    }

    // What Markdown does not take for an image or a link, mostly because its target holds a space.
    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)")]
    private static partial Regex BrokenImage();

    [GeneratedRegex(@"\[([^\]]+)\]\((?:https?://|#|\.{0,2}/|[A-Za-z]:\\)[^)]*\)")]
    private static partial Regex BrokenLink();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
