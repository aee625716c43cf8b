using AwsNotesBot.Notes.Structure.Source;
using Markdig.Syntax;

namespace AwsNotesBot.Notes.Structure.Blocks;

/// <summary>Keeps a code block as it stands, line breaks and indents included, without its fences.</summary>
internal static class CodeReader
{
    public static void Read(CodeBlock code, BlockFrame frame)
    {
        var lines = Enumerable.Range(0, code.Lines.Count)
            .Select(i => (Number: code.Lines.Lines[i].Line + 1, Text: MarkupLimits.Restore(code.Lines.Lines[i].Slice.ToString()).TrimEnd()))
            .SkipWhile(line => line.Text.Length == 0)
            .ToList();
        while (lines.Count > 0 && lines[^1].Text.Length == 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        if (lines.Count > 0)
        {
            frame.Add(BlockKind.Code, string.Join('\n', lines.Select(line => line.Text)), new LineRange(lines[0].Number, lines[^1].Number), frame.Lead);
        }
    }
}
