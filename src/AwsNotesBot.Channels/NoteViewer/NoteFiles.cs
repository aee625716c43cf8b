using AwsNotesBot.Notes;

namespace AwsNotesBot.Channels.NoteViewer;

/// <summary>Reads the text of a note from the notes folder and from nowhere else.</summary>
/// <param name="folder">The notes folder.</param>
internal sealed class NoteFiles(string folder)
{
    private readonly string _root = RealFolder(folder);

    /// <param name="path">The path of a note in the index.</param>
    /// <returns>The text, mended and with secrets taken out; <c>null</c> where the file is gone, is no text any more, or lies outside the folder.</returns>
    public async Task<NoteText?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (RealFile(path) is not { } file)
        {
            return null;
        }

        try
        {
            return NoteText.Read(await File.ReadAllBytesAsync(file, cancellationToken));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NoteReadException)
        {
            return null; // The file has changed since it was indexed; the next indexing reports it.
        }
    }

    /// <summary>Follows the path one name at a time, so that a link that leads out of the folder is seen wherever it stands.</summary>
    private string? RealFile(string path)
    {
        var current = _root;
        foreach (var name in path.Split('/'))
        {
            if (name is "" or "." or ".." || name.AsSpan().ContainsAny(Path.GetInvalidFileNameChars()))
            {
                return null;
            }

            var next = new FileInfo(Path.Combine(current, name));
            current = (next.LinkTarget is null ? next : next.ResolveLinkTarget(returnFinalTarget: true) ?? next).FullName;
            if (!current.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                return null;
            }
        }

        return File.Exists(current) ? current : null;
    }

    private static string RealFolder(string folder)
    {
        var info = new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return (info.LinkTarget is null ? info : info.ResolveLinkTarget(returnFinalTarget: true) ?? info).FullName;
    }
}
