namespace AwsNotesBot.Notes;

/// <summary>What a block was in the note; it decides how the block may be quoted.</summary>
public enum BlockKind
{
    /// <summary>A paragraph, its soft-wrapped lines joined by a space; one or more sentences.</summary>
    Paragraph,

    /// <summary>One list item without its marker and without its children, which are blocks of their own.</summary>
    ListItem,

    /// <summary>A table's header row, cells joined by <c> | </c>.</summary>
    TableHeader,

    /// <summary>One table row, cells joined by <c> | </c>; never cut.</summary>
    TableRow,

    /// <summary>A code block, line breaks kept; never cut.</summary>
    Code,

    /// <summary>A heading within a passage that joins several small sections; not quoted by itself.</summary>
    Heading,
}

/// <summary>The smallest piece of a passage that can be quoted by itself.</summary>
/// <param name="Kind">What it was in the note.</param>
/// <param name="Text">Plain text: markup, images, anchors, arrows and link targets taken off; one line unless code.</param>
/// <param name="Lines">Where its words stand in the file.</param>
/// <param name="Depth">Nesting of a list item, 0 for the outermost; levels of a heading below the passage's heading path, -1 where it replaces that path; 0 for every other kind.</param>
/// <param name="Lead">
/// What the text needs to be understood alone: for a list item its parent item or the line that introduces the list,
/// for a table row the header row; <c>null</c> where nothing leads.
/// </param>
public sealed record PassageBlock(BlockKind Kind, string Text, LineRange Lines, int Depth = 0, string? Lead = null);
