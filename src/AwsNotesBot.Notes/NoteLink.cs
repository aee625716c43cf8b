namespace AwsNotesBot.Notes;

/// <summary>Where the note viewer opens a note, relative to the host's root and URL-encoded.</summary>
public static class NoteLink
{
    /// <param name="notePath">Below the notes folder, with forward slashes.</param>
    public static string To(string notePath) => $"/notes/{string.Join('/', notePath.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>The same with these lines marked.</summary>
    public static string To(string notePath, LineRange lines) => $"{To(notePath)}#{lines}";
}
