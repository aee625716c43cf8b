using Markdig.Syntax;

namespace AwsNotesBot.Notes.Structure.Source;

/// <summary>A note's lines as one text for the Markdown parser, with the way back from offsets to line numbers.</summary>
internal sealed class SourceText
{
    private readonly int[] lineStarts;

    public SourceText(IReadOnlyList<string> lines)
    {
        Lines = lines;
        Text = string.Join('\n', lines);
        lineStarts = new int[lines.Count];
        for (var i = 1; i < lines.Count; i++)
        {
            lineStarts[i] = lineStarts[i - 1] + lines[i - 1].Length + 1;
        }
    }

    /// <summary><c>Lines[0]</c> is line 1 of the file.</summary>
    public IReadOnlyList<string> Lines { get; }

    public string Text { get; }

    /// <summary>The line, counted from 1, in which the character at <paramref name="offset"/> stands.</summary>
    public int LineAt(int offset)
    {
        var at = Array.BinarySearch(lineStarts, offset);
        return Math.Max(1, at >= 0 ? at + 1 : ~at);
    }

    public LineRange LinesOf(SourceSpan span) => new(LineAt(span.Start), LineAt(Math.Max(span.Start, span.End)));
}
