namespace AwsNotesBot.Notes.Structure.Blocks;

/// <summary>Where reading stands: the blocks so far and what leads those to come.</summary>
/// <param name="blocks">Shared by the frames of a section: nested lists append to the same row.</param>
/// <param name="depth">Of the items of a list that is met here.</param>
/// <param name="lead">The item that holds this frame; <c>null</c> outside lists.</param>
internal sealed class BlockFrame(List<PassageBlock> blocks, int depth = 0, string? lead = null)
{
    /// <summary>In characters. A lead goes with every block below it; what is longer than a few sentences introduces nothing.</summary>
    private const int LongestLead = 1_000;

    public List<PassageBlock> Blocks { get; } = blocks;

    public int Depth { get; } = depth;

    /// <summary>The line that introduces what comes next; <c>null</c> where the last paragraph was none.</summary>
    public string? Introduction { get; set; }

    /// <summary>What leads a list, a table or code that comes next.</summary>
    public string? Lead => Introduction ?? lead;

    /// <summary>What leads a paragraph that comes next: the item that holds it.</summary>
    public string? ItemLead => lead;

    public BlockFrame Within(string? item) => new(Blocks, Depth + 1, item ?? Lead);

    public void Add(BlockKind kind, string text, LineRange lines, string? leading) =>
        Blocks.Add(new PassageBlock(kind, text, lines, kind == BlockKind.ListItem ? Depth : 0, leading?.Length > LongestLead ? null : leading));
}
