using System.ComponentModel.DataAnnotations;

namespace AwsNotesBot.Notes;

/// <summary>Which files of the notes folder are read. Bound to the section <c>Notes</c>.</summary>
public sealed class NotesOptions
{
    /// <summary>Gets or sets the size, in bytes, above which a file is skipped.</summary>
    /// <value>The default is 8 MiB.</value>
    [Range(1_024, 64 * 1_024 * 1_024)]
    public int MaxFileBytes { get; set; } = 8 * 1_024 * 1_024;
}
