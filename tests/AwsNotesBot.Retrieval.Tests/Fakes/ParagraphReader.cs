using System.Text;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Storage;

namespace AwsNotesBot.Retrieval.Tests.Fakes;

/// <summary>Reads a note as one passage for each paragraph; a note that says "unreadable" fails.</summary>
internal static class ParagraphReader
{
    public static Note Read(string path, byte[] bytes)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        var bad = Array.FindIndex(lines, line => line.StartsWith("unreadable", StringComparison.Ordinal));
        if (bad >= 0)
        {
            throw lines[bad] == "unreadable" ? new NoteReadException("The line says so.", bad + 1) : new InvalidOperationException("A defect of the reader.");
        }

        var passages = lines.Select((text, i) => (text, line: i + 1)).Where(l => l.text.Length > 0).Select(l => new Passage
        {
            Id = ContentHash.Of($"{path} {l.text}").ToString()[..16],
            NotePath = path,
            NoteTitle = lines[0],
            HeadingPath = [lines[0]],
            Lines = new(l.line, l.line),
            Blocks = [new(BlockKind.Paragraph, l.text, new(l.line, l.line))],
        });
        return new(path, lines[0], [], [], [], [.. passages], new(bytes.Length, false, 0, new Dictionary<string, int>()));
    }
}
