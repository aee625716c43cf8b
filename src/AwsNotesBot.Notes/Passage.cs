namespace AwsNotesBot.Notes;

/// <summary>A chunk of a note that can be cited: a section, or the part of one that fits the size limit.</summary>
public sealed record Passage
{
    /// <summary>16 hex digits; the same while path, heading path and text stay the same, wherever the lines move.</summary>
    public required string Id { get; init; }

    /// <summary>Path of the note below the notes folder, with forward slashes.</summary>
    public required string NotePath { get; init; }

    /// <summary>The note's front-matter title, else its first level-one heading, else its file name without ending.</summary>
    public required string NoteTitle { get; init; }

    /// <summary>Other names of what the note is about, from its front matter: a question may use any of them.</summary>
    public IReadOnlyList<string> NoteAliases { get; init; } = [];

    /// <summary>Names of the exams that ask about the note, from its front matter, for example <c>SAA</c>.</summary>
    public IReadOnlyList<string> NoteExams { get; init; } = [];

    /// <summary>The day on which the note was last gone over, from its front matter; <c>null</c> where it does not say.</summary>
    public DateOnly? NoteUpdated { get; init; }

    /// <summary>Headings above the passage, outermost first; empty before the first heading.</summary>
    public required IReadOnlyList<string> HeadingPath { get; init; }

    /// <summary>In the order of the note; at least one.</summary>
    public required IReadOnlyList<PassageBlock> Blocks { get; init; }

    /// <summary>From the first line of the first block to the last line of the last.</summary>
    public required LineRange Lines { get; init; }

    /// <summary>The blocks' texts, one a line: what is cited. Leads and headings are not part of it.</summary>
    public string Text => field ??= string.Join('\n', Blocks.Select(b => b.Text));

    /// <summary>
    /// The passage's lines as they stand in the file, mended and redacted, markup and what reading left out included: what a
    /// quotation is checked against. <see cref="Text"/> where it was not given.
    /// </summary>
    public string Source
    {
        get => field ?? Text;
        init;
    }

    /// <summary>The heading path as people read it.</summary>
    public string Heading => Join(HeadingPath);

    /// <summary>The headings above a line of the file, as people read them: those of the passage, and those within it that stand before the line.</summary>
    public string HeadingAt(int line) => Join(HeadingPathAt(line));

    /// <summary>The headings above a line of the file, outermost first.</summary>
    public IReadOnlyList<string> HeadingPathAt(int line)
    {
        List<string> path = [.. HeadingPath];
        foreach (var heading in Blocks.Where(b => b.Kind == BlockKind.Heading && b.Lines.First <= line))
        {
            var above = Math.Min(path.Count, HeadingPath.Count + heading.Depth);
            path.RemoveRange(above, path.Count - above);
            path.Add(heading.Text);
        }

        return path;
    }

    private string Join(IReadOnlyList<string> path) => path.Count == 0 ? NoteTitle : string.Join(" > ", path);
}
