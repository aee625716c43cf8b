using System.Text;

namespace AwsNotesBot.Notes.Tests.Structure;

/// <summary>Reads a note given as text and shows what came of it.</summary>
internal static class Reading
{
    public static Note Of(string markdown, PassageOptions? options = null, string path = "note.md")
    {
        var bytes = Encoding.UTF8.GetBytes(markdown);
        return NoteReader.Read(path, NoteText.Read(bytes), bytes.Length, options);
    }

    /// <summary>
    /// Each passage as its heading path and lines, below it its blocks: the kind's first letter (H for a table's header),
    /// an item's depth, the lines, the text, and the lead after <c>&lt;-</c>.
    /// </summary>
    public static string Shown(string markdown, PassageOptions? options = null) =>
        string.Join("\n", Of(markdown, options).Passages.Select(Shown)) + "\n";

    private static string Shown(Passage passage) =>
        $"[{string.Join(" > ", passage.HeadingPath)}] {passage.Lines}\n" + string.Join("\n", passage.Blocks.Select(Shown));

    private static string Shown(PassageBlock block)
    {
        var kind = block.Kind switch
        {
            BlockKind.ListItem => $"L{block.Depth}",
            BlockKind.TableHeader => "H",
            BlockKind.TableRow => "R",
            BlockKind.Code => "C",
            _ => "P",
        };
        return $"{kind} {block.Lines} {block.Text.ReplaceLineEndings("\\n")}" + (block.Lead is null ? "" : $" <- {block.Lead}");
    }
}
