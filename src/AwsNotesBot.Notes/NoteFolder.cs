using AwsNotesBot.Notes.Folder;

namespace AwsNotesBot.Notes;

/// <summary>A folder of notes: the files that are notes by their name, and the reading of their bytes.</summary>
/// <remarks>
/// Hidden files and folders and <c>node_modules</c> are passed over in silence. A link is followed where it leads to a file
/// inside the folder, never to a folder and never outside. <c>README.md</c> at the top describes the folder and is no note.
/// </remarks>
public sealed class NoteFolder
{
    private readonly int _maxFileBytes;

    /// <param name="root">The folder; it need not exist yet.</param>
    /// <param name="options">The defaults if <c>null</c>.</param>
    public NoteFolder(string root, NotesOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(root);
        Root = Path.GetFullPath(root);
        _maxFileBytes = (options ?? new()).MaxFileBytes;
    }

    /// <summary>Absolute.</summary>
    public string Root { get; }

    /// <summary>Lists the folder anew. What cannot be listed is in the listing's <see cref="FolderListing.Skipped"/>.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public FolderListing List(CancellationToken cancellationToken = default)
    {
        if (!Directory.Exists(Root))
        {
            throw new DirectoryNotFoundException($"The notes folder '{Root}' does not exist. Create it, or name another one with --notes.");
        }

        var walk = new FolderWalk(Root, _maxFileBytes);
        walk.Run(cancellationToken);
        return walk.ToListing();
    }

    /// <summary>Reads a listed file, which may have changed since.</summary>
    /// <exception cref="NoteReadException">The file may not be opened, or has grown above the limit.</exception>
    /// <exception cref="FileNotFoundException">The file is gone.</exception>
    public byte[] ReadBytes(NoteFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            // A named pipe and a device have no length, and opening one may wait for ever.
            if (new FileInfo(file.FullPath).Length == 0)
            {
                return [];
            }

            using var stream = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (stream.Length > _maxFileBytes)
            {
                throw new NoteReadException(FolderWalk.TooLarge(stream.Length, _maxFileBytes));
            }

            var bytes = new byte[stream.Length];
            var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return length == bytes.Length ? bytes : bytes[..length];
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException
            or (IOException and not (FileNotFoundException or DirectoryNotFoundException)))
        {
            throw new NoteReadException($"The file cannot be opened: {exception.Message}", innerException: exception);
        }
    }
}
