namespace AwsNotesBot.Notes.Passages;

/// <summary>A passage in the making: one part, or several neighbours that were merged.</summary>
internal sealed record Draft(IReadOnlyList<Part> Parts)
{
    public int Words { get; } = Parts.Sum(part => part.Words);

    public Draft With(Draft next) => new([.. Parts, .. next.Parts]);

    /// <summary>The headings that stand above all parts.</summary>
    public IReadOnlyList<string> CommonPath()
    {
        var shared = Parts[0].Path.Count;
        foreach (var part in Parts)
        {
            shared = Math.Min(shared, part.Path.Count);
            while (shared > 0 && part.HeadingLines[shared - 1] != Parts[0].HeadingLines[shared - 1])
            {
                shared--;
            }
        }

        return [.. Parts[0].Path.Take(shared)];
    }

    /// <summary>The blocks of all parts; a heading that is not above all of them stands as a paragraph before its part, and leads it.</summary>
    /// <param name="after">The last line of the passage before: a heading above it belongs to that passage too, and is not repeated.</param>
    public IReadOnlyList<PassageBlock> Blocks(int after)
    {
        var shared = CommonPath().Count;
        var blocks = new List<PassageBlock>();
        var shown = new HashSet<LineRange>();
        foreach (var part in Parts)
        {
            for (var i = shared; i < part.Path.Count; i++)
            {
                if (part.HeadingLines[i].First > after && shown.Add(part.HeadingLines[i]) && part.Blocks[0].Lines != part.HeadingLines[i])
                {
                    blocks.Add(new PassageBlock(BlockKind.Paragraph, part.Path[i], part.HeadingLines[i]));
                }
            }

            var lead = part.Path.Count > shared ? part.Path[^1] : null;
            blocks.AddRange(part.Blocks.Select(block => block.Lead is null && block.Text != lead ? block with { Lead = lead } : block));
        }

        return blocks;
    }
}
