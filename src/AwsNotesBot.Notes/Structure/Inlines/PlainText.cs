namespace AwsNotesBot.Notes.Structure.Inlines;

/// <summary>The inlines of a paragraph, heading or item as plain text, with what the drop rules need to know of the markup.</summary>
internal sealed record PlainText
{
    /// <summary>Stands for an unescaped <c>|</c>, which is a cell's border inside a table and itself elsewhere.</summary>
    public const char CellMark = '\uE000';

    /// <summary>Stands for <c>&lt;br&gt;</c> within a line.</summary>
    public const char BreakMark = '\uE001';

    /// <summary>Lines with text, in order.</summary>
    public required IReadOnlyList<PlainLine> Lines { get; init; }

    /// <summary>Letters and digits outside links.</summary>
    public required string LooseText { get; init; }

    /// <summary>Texts of links to a place in the same note.</summary>
    public required IReadOnlyList<string> AnchorLinks { get; init; }

    /// <summary>Texts of all other links.</summary>
    public required IReadOnlyList<string> OtherLinks { get; init; }

    /// <summary>Alternative texts of the images.</summary>
    public required IReadOnlyList<string> Images { get; init; }

    public required IReadOnlyList<(int Line, string Text)> StruckOut { get; init; }

    public string Joined => field ??= string.Join(' ', Lines.Select(line => Readable(line.Text)));

    public bool IsEmpty => Lines.Count == 0;

    /// <summary>Puts bars and spaces where the marks stand.</summary>
    public static string Readable(string text) => text.Replace(CellMark, '|').Replace(BreakMark, ' ');
}
