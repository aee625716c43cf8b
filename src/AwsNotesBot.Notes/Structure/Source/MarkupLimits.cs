using System.Buffers;

namespace AwsNotesBot.Notes.Structure.Source;

/// <summary>
/// Keeps hostile text from costing more than its length: Markdig's time grows with the square of the marks in one paragraph,
/// and it gives up altogether where quotes, lists or brackets nest deeper than about a hundred levels. A mark beyond the limits is
/// hidden from it behind a stand-in of the same length, and so becomes text.
/// </summary>
internal static class MarkupLimits
{
    /// <summary>Marks within lines that one paragraph may hold: a table of 500 rows with a link and two bold cells in each has so many.</summary>
    public const int InlineMarks = 6_000;

    /// <summary>Quotes and list items that may open in one line.</summary>
    private const int MarkersInLine = 16;

    /// <summary>How far an item may be indented: at two columns a level, 32 levels.</summary>
    private const int Indent = 64;

    private const string Marks = "[]*_~!>-+.)";

    /// <summary>The first stand-in: Unicode keeps 32 characters from here on for use inside programs, never in text.</summary>
    private const char FirstStandIn = '\uFDD0';

    private static readonly SearchValues<char> Inline = SearchValues.Create("[]*_~!");

    /// <param name="inlineMarks">How many marks a paragraph may hold within its lines; a paragraph with more keeps none.</param>
    /// <returns>The lines for Markdig, each as long as it was.</returns>
    public static IReadOnlyList<string> Apply(IReadOnlyList<string> lines, int inlineMarks)
    {
        string[]? limited = null;
        var (paragraph, marks) = (0, 0);
        for (var at = 0; at < lines.Count; at++)
        {
            var start = ContentStart(lines[at], out var hidden);
            if (hidden >= 0)
            {
                limited ??= [.. lines];
                limited[at] = Hide(lines[at], hidden, hidden + 1);
            }

            if (start > 0 || start == lines[at].Length)
            {
                (paragraph, marks) = (at, 0);
            }

            var before = marks;
            marks += CountMarks(lines[at].AsSpan(start));
            if (marks <= inlineMarks)
            {
                continue;
            }

            limited ??= [.. lines];
            for (var i = before > inlineMarks ? at : paragraph; i <= at; i++)
            {
                limited[i] = Hide(limited[i], ContentStart(lines[i], out _), limited[i].Length);
            }
        }

        return limited ?? lines;
    }

    /// <summary>Puts the marks back where stand-ins are.</summary>
    public static string Restore(string text) => text.AsSpan().ContainsAnyInRange(FirstStandIn, (char)(FirstStandIn + Marks.Length - 1))
        ? string.Create(text.Length, text, static (restored, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                var mark = source[i] - FirstStandIn;
                restored[i] = mark >= 0 && mark < Marks.Length ? Marks[mark] : source[i];
            }
        })
        : text;

    /// <summary>Where a line's text begins after the marks of quotes and items; only a line that begins with one has its start there.</summary>
    /// <param name="hidden">The mark that opens one level too many, or -1.</param>
    private static int ContentStart(string line, out int hidden)
    {
        hidden = -1;
        var (start, markers) = (0, 0);
        while (true)
        {
            var mark = start;
            while (mark < line.Length && (line[mark] is ' ' or '\t'))
            {
                mark++;
            }

            if (mark == line.Length)
            {
                return mark;
            }

            var end = MarkerEnd(line, mark);
            if (end < 0)
            {
                return start;
            }

            if (++markers > MarkersInLine || mark - start > Indent)
            {
                hidden = end - 1;
                return mark;
            }

            start = end;
        }
    }

    /// <summary>The end of the quote's or item's mark at the position, or -1.</summary>
    private static int MarkerEnd(string line, int at)
    {
        if (line[at] == '>')
        {
            return at + 1;
        }

        var end = at;
        while (end < line.Length && char.IsAsciiDigit(line[end]))
        {
            end++;
        }

        var isMark = end < line.Length && (end > at ? line[end] is '.' or ')' : line[end] is '-' or '+' or '*');
        return isMark && (end + 1 == line.Length || line[end + 1] is ' ' or '\t') ? end + 1 : -1;
    }

    private static int CountMarks(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (text.IndexOfAny(Inline) is >= 0 and var at)
        {
            count++;
            text = text[(at + 1)..];
        }

        return count;
    }

    private static string Hide(string line, int start, int end) => string.Create(line.Length, (line, start, end), static (hidden, state) =>
    {
        for (var i = 0; i < state.line.Length; i++)
        {
            var mark = i >= state.start && i < state.end ? Marks.IndexOf(state.line[i], StringComparison.Ordinal) : -1;
            var isHidden = mark >= 0 && (state.end == state.start + 1 || Inline.Contains(state.line[i]));
            hidden[i] = isHidden ? (char)(FirstStandIn + mark) : state.line[i];
        }
    });
}
