namespace AwsNotesBot.Notes.Passages;

/// <summary>A passage in the making: one part, or several neighbours that were merged.</summary>
internal sealed class Draft
{
    public Draft(IReadOnlyList<Part> parts)
    {
        Parts = parts;
        Words = parts.Sum(part => part.Words);
        Path = [.. parts[0].Path.Take(Math.Max(1, parts.Min(HeadingsAbove)))];
    }

    public IReadOnlyList<Part> Parts { get; }

    public int Words { get; }

    /// <summary>The headings above all parts; the first part's outermost heading where none is.</summary>
    public IReadOnlyList<string> Path { get; }

    public Draft With(Draft next) => new([.. Parts, .. next.Parts]);

    /// <summary>The blocks of all parts; a heading that the path leaves out stands as a block before its part, and leads it.</summary>
    /// <param name="after">The last line of the passage before: a heading above it belongs to that passage too, and is not repeated.</param>
    public IReadOnlyList<PassageBlock> Blocks(int after)
    {
        var blocks = new List<PassageBlock>();
        var shown = new HashSet<LineRange>();
        foreach (var part in Parts)
        {
            var above = Math.Min(Path.Count, HeadingsAbove(part));
            for (var i = above; i < part.Path.Count; i++)
            {
                var lines = part.HeadingLines[i];
                if (lines.First > after && shown.Add(lines) && part.Blocks[0].Lines != lines)
                {
                    blocks.Add(new PassageBlock(BlockKind.Heading, part.Path[i], lines, i - Path.Count));
                }
            }

            var lead = part.Path.Count > above ? part.Path[^1] : null;
            blocks.AddRange(part.Blocks.Select(block => block.Lead is null && block.Text != lead ? block with { Lead = lead } : block));
        }

        return blocks;
    }

    /// <summary>How many headings a part has in common with the first one.</summary>
    private int HeadingsAbove(Part part) => part.HeadingLines.Zip(Parts[0].HeadingLines).TakeWhile(pair => pair.First == pair.Second).Count();
}
