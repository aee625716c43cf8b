using System.Text;
using System.Text.RegularExpressions;

namespace AwsNotesBot.Notes.Structure.Inlines;

/// <summary>Gathers one line of plain text.</summary>
internal sealed partial class PlainLineBuilder
{
    private static readonly string BreakMark = PlainText.BreakMark.ToString();

    // What Markdown does not take for an image or a link, mostly because its target holds a space. Both are matched by an
    // automaton: a line of nothing but opening brackets would cost the square of its length otherwise.
    private static readonly Regex BrokenImage = new(@"!\[[^\]]*\]\([^)]*\)", RegexOptions.NonBacktracking);

    private static readonly Regex BrokenLink =
        new(@"\[([^\]]+)\]\((?:https?://|#|\.{0,2}/|[A-Za-z]:\\)[^)]*\)", RegexOptions.NonBacktracking);

    private readonly StringBuilder text = new();
    private LineRange? lines;
    private bool hasText;
    private bool hasRegular;
    private bool startsStruck;

    public void Append(string piece, LineRange range, bool isBold)
    {
        text.Append(piece);
        lines = lines?.Cover(range) ?? range;
        var isText = Letters.In(piece);
        hasText |= isText;
        hasRegular |= !isBold && isText;
    }

    public void MarkStruck() => startsStruck |= !hasText;

    /// <summary>The finished line, <c>null</c> where it holds no text; the builder is then ready for the next.</summary>
    public PlainLine? Take(bool ends)
    {
        var plain = Tidy(text.ToString());
        if (plain.Length > 0 && plain[^1] == PlainText.BreakMark)
        {
            (plain, ends) = (plain.Trim(PlainText.BreakMark), true);
        }

        var finished = lines is { } range && plain.Length > 0
            ? new PlainLine(range, plain, ends, !hasRegular && Letters.In(plain), startsStruck)
            : null;
        text.Clear();
        (lines, hasText, hasRegular, startsStruck) = (null, false, false, false);
        return finished;
    }

    private static string Tidy(string raw)
    {
        if (raw.Contains("](", StringComparison.Ordinal))
        {
            raw = BrokenLink.Replace(BrokenImage.Replace(raw, " "), "$1");
        }

        if (Spaces().IsMatch(raw))
        {
            raw = Spaces().Replace(raw, " ");
        }

        return (raw.Contains(PlainText.BreakMark) ? BreakSpaces().Replace(raw, BreakMark) : raw).Trim();
    }

    [GeneratedRegex(@" ?\uE001 ?")]
    private static partial Regex BreakSpaces();

    // One plain space alone is as it should be.
    [GeneratedRegex(@"\s{2,}|[\s-[ ]]")]
    private static partial Regex Spaces();
}
