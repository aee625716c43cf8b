using AwsNotesBot.Notes;

namespace AwsNotesBot.Channels.NoteViewer;

/// <param name="Path">Below the notes folder, with forward slashes.</param>
/// <param name="Title">The note's title, else its file name without ending.</param>
/// <param name="Passages">How many passages of it can be cited.</param>
internal sealed record ListedNote(string Path, string Title, int Passages)
{
    /// <summary>Where the viewer opens it, relative to the host's root and URL-encoded.</summary>
    public string Link => NoteLink.To(Path);
}
