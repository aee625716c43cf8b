using System.Text.Json.Serialization;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Retrieval.Storage;

/// <summary>A passage without what its note's row tells already; the form of the column <c>passage.body</c>.</summary>
internal sealed record PassageBody(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("h")] IReadOnlyList<string> HeadingPath,
    [property: JsonPropertyName("f")] int FirstLine,
    [property: JsonPropertyName("l")] int LastLine,
    [property: JsonPropertyName("b")] IReadOnlyList<BlockBody> Blocks,
    [property: JsonPropertyName("s")] string Source)
{
    public static PassageBody Of(Passage passage)
    {
        var blocks = new List<BlockBody>(passage.Blocks.Count);
        string? lead = null;
        foreach (var block in passage.Blocks)
        {
            // A table's rows and a list's items share one lead: it is written once.
            var repeats = block.Lead is not null && block.Lead == lead;
            lead = block.Lead;
            blocks.Add(new(block.Kind, block.Text, block.Lines.First, block.Lines.Last, block.Depth, repeats ? null : block.Lead, repeats));
        }

        return new(passage.Id, passage.HeadingPath, passage.Lines.First, passage.Lines.Last, blocks, passage.Source);
    }

    public Passage ToPassage(string path, string title)
    {
        var blocks = new PassageBlock[Blocks.Count];
        string? lead = null;
        for (var i = 0; i < blocks.Length; i++)
        {
            var body = Blocks[i];
            lead = body.RepeatsLead ? lead : body.Lead;
            blocks[i] = new(body.Kind, body.Text, new(body.FirstLine, body.LastLine), body.Depth, lead);
        }

        return new()
        {
            Id = Id,
            NotePath = path,
            NoteTitle = title,
            HeadingPath = HeadingPath,
            Blocks = blocks,
            Lines = new(FirstLine, LastLine),
            Source = Source,
        };
    }
}
