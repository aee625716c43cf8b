using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AwsNotesBot.Channels.NoteViewer.Rendering;

/// <summary>
/// Tells a note written for reading from one made to exhaust the reader: Markdig's time grows with the square of the marks in one paragraph,
/// and writing HTML recurses as deep as the markup nests.
/// </summary>
internal static class MarkupDepth
{
    /// <summary>A table of 500 rows with a link and two bold cells in each has so many.</summary>
    private const int MarksInParagraph = 6_000;

    /// <summary>Quotes and list items that may open in one line.</summary>
    private const int MarkersInLine = 16;

    /// <summary>Elements within elements; a note that people write stays below 20.</summary>
    private const int Deepest = 64;

    /// <summary>Whether parsing costs no more than the text is long.</summary>
    public static bool IsTame(string[] lines)
    {
        var marks = 0;
        foreach (var line in lines)
        {
            var text = line.AsSpan().TrimStart();
            marks = text.IsEmpty ? 0 : marks + CountMarks(text);
            if (marks > MarksInParagraph || CountMarkers(text) > MarkersInLine)
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsTame(MarkdownDocument document)
    {
        var ahead = new Stack<(MarkdownObject Item, int Depth)>([(document, 0)]);
        while (ahead.TryPop(out var step))
        {
            if (step.Depth > Deepest)
            {
                return false;
            }

            IEnumerable<MarkdownObject?> within = step.Item switch
            {
                ContainerBlock block => block,
                LeafBlock leaf => [leaf.Inline],
                ContainerInline inlines => inlines,
                _ => [],
            };
            foreach (var item in within.OfType<MarkdownObject>())
            {
                ahead.Push((item, step.Depth + 1));
            }
        }

        return true;
    }

    private static int CountMarks(ReadOnlySpan<char> text) => text.Count('[') + text.Count(']') + text.Count('*') + text.Count('_') + text.Count('~') + text.Count('!');

    private static int CountMarkers(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (!text.IsEmpty && (text[0] == '>' || text is ['-' or '*' or '+', ' ' or '\t', ..] or [>= '0' and <= '9', '.' or ')', ..]))
        {
            count++;
            text = text[(char.IsAsciiDigit(text[0]) ? 2 : 1)..].TrimStart();
        }

        return count;
    }
}
