using System.ComponentModel.DataAnnotations;

namespace AwsNotesBot.Retrieval;

/// <summary>Where the notes and their index are, and how the index follows the notes. Read once, at the start.</summary>
public sealed class RetrievalOptions
{
    public const string Section = "Retrieval";

    /// <summary>Gets or sets the folder of notes; a relative one is below the current directory.</summary>
    /// <value>The default is <c>content</c>.</value>
    [Required(ErrorMessage = $"{Section}:{nameof(NotesFolder)} is empty: name the folder that holds the notes.")]
    public string NotesFolder { get; set; } = "content";

    /// <summary>Gets or sets the folder of the index; it is made where it is missing, and may be deleted while the program is not running.</summary>
    /// <value>The default is <c>data</c>.</value>
    [Required(ErrorMessage = $"{Section}:{nameof(DataFolder)} is empty: name a folder that the program may write to.")]
    public string DataFolder { get; set; } = "data";

    /// <summary>Gets or sets whether the host follows changes of the notes while it runs; if not, it reads them once at its start.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool Watch { get; set; } = true;

    /// <summary>Gets or sets how often the folder is looked through without a change event, in seconds: for folders whose system tells of no changes.</summary>
    /// <value>The default is 30.</value>
    [Range(1, 86_400, ErrorMessage = $"{Section}:{nameof(RescanSeconds)} must be from 1 to 86400 seconds.")]
    public int RescanSeconds { get; set; } = 30;

    /// <summary>Gets or sets how long a write waits for another process that holds the index, in seconds.</summary>
    /// <value>The default is 5.</value>
    [Range(1, 600, ErrorMessage = $"{Section}:{nameof(BusySeconds)} must be from 1 to 600 seconds.")]
    public int BusySeconds { get; set; } = 5;
}
