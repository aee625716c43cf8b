using AwsNotesBot.Notes.Structure.Dropping;
using AwsNotesBot.Notes.Structure.Inlines;

namespace AwsNotesBot.Notes.Structure.Blocks;

/// <summary>Reads a table row by row, each led by the header row, or by the line above a table without one.</summary>
internal static class TableReader
{
    public static void Read(TableLines table, BlockFrame frame, DroppedLines dropped)
    {
        var lead = frame.Lead;
        if (table.Header is { } header)
        {
            lead = Append(BlockKind.TableHeader, header, frame, null, dropped) ?? lead;
        }

        foreach (var row in table.Rows)
        {
            Append(BlockKind.TableRow, row, frame, lead, dropped);
        }

        frame.Introduction = null;
    }

    private static string? Append(BlockKind kind, PlainLine line, BlockFrame frame, string? lead, DroppedLines dropped)
    {
        var text = TableCells.Join(TableCells.Of(line.Text));
        if (line.StartsStruck || !Letters.In(text))
        {
            dropped.Add(line.StartsStruck ? DropRule.StruckOut : DropRule.EmptyTable, line.Lines, text);
            return null;
        }

        frame.Add(kind, text, line.Lines, lead);
        return text;
    }
}
