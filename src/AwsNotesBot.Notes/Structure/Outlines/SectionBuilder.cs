namespace AwsNotesBot.Notes.Structure.Outlines;

/// <summary>Gathers one section while the note is read.</summary>
internal sealed class SectionBuilder(int level, string heading, LineRange? headingLines)
{
    private readonly List<SectionBuilder> children = [];

    public int Level { get; } = level;

    public List<PassageBlock> Blocks { get; } = [];

    public SectionBuilder Open(int childLevel, string childHeading, LineRange lines)
    {
        var child = new SectionBuilder(childLevel, childHeading, lines);
        children.Add(child);
        return child;
    }

    /// <param name="onEmpty">Told of each heading under which nothing is left; gives the blocks to keep it by, or none.</param>
    public Section Build(Func<string, LineRange, IReadOnlyList<PassageBlock>> onEmpty)
    {
        var built = children.Select(child => child.Build(onEmpty)).Where(child => !child.IsEmpty).ToList();
        return built.Count == 0 && Blocks.Count == 0 && headingLines is { } lines
            ? new Section(heading, lines, onEmpty(heading, lines), built)
            : new Section(heading, headingLines, Blocks, built);
    }
}
