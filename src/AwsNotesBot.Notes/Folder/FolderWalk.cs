using System.Globalization;

namespace AwsNotesBot.Notes.Folder;

/// <summary>One walk through a notes folder; what it meets is sorted into notes and skipped files.</summary>
internal sealed class FolderWalk(string root, int maxFileBytes)
{
    private static readonly string[] NoteEndings = [".md", ".markdown", ".txt"];

    /// <summary>Pictures beside notes are what one expects, so each kind takes one line of the report, however many there are.</summary>
    private static readonly string[] ImageEndings =
        [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".bmp", ".tif", ".tiff", ".ico", ".heic", ".avif"];

    private readonly string _realRoot = RealPath.Of(root) ?? root;
    private readonly List<NoteFile> _files = [];
    private readonly List<SkippedFile> _skipped = [];
    private readonly Dictionary<string, int> _images = [];

    public static string TooLarge(long bytes, int maxFileBytes) =>
        string.Create(CultureInfo.InvariantCulture, $"It has {bytes:N0} bytes, more than the setting Notes:MaxFileBytes allows ({maxFileBytes:N0}).");

    public void Run(CancellationToken cancellationToken)
    {
        var folders = new Stack<DirectoryInfo>([new DirectoryInfo(root)]);
        while (folders.TryPop(out var folder))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                foreach (var entry in folder.EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false }))
                {
                    if (!IsPassedOver(entry))
                    {
                        Visit(entry, folders);
                    }
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                _skipped.Add(new(Relative(folder), $"The folder cannot be listed: {exception.Message}"));
            }
        }
    }

    public FolderListing ToListing()
    {
        var images = _images.Select(kind => new SkippedFile($"*{kind.Key}", $"{kind.Value} image{(kind.Value == 1 ? "" : "s")}: only text is read."));
        return new(
            [.. _files.OrderBy(file => file.Path, StringComparer.Ordinal)],
            [.. _skipped.Concat(images).OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    private static bool IsPassedOver(FileSystemInfo entry) =>
        entry.Name.StartsWith('.') || entry.Attributes.HasFlag(FileAttributes.Hidden) || (entry is DirectoryInfo && entry.Name == "node_modules");

    private void Visit(FileSystemInfo entry, Stack<DirectoryInfo> folders)
    {
        var ending = entry.Extension.ToLowerInvariant();
        var isLink = entry.LinkTarget is not null;
        if (entry is DirectoryInfo folder)
        {
            if (isLink)
            {
                _skipped.Add(new(Relative(entry), "A link to a folder is not followed."));
            }
            else
            {
                folders.Push(folder);
            }
        }
        else if (ImageEndings.Contains(ending))
        {
            _images[ending] = _images.GetValueOrDefault(ending) + 1;
        }
        else if ((isLink ? Refusal(entry.FullName) : null) is { } refusal)
        {
            _skipped.Add(new(Relative(entry), refusal));
        }
        else
        {
            Sort(isLink ? new FileInfo(RealPath.Of(entry.FullName)!) : (FileInfo)entry, Relative(entry), ending);
        }
    }

    private void Sort(FileInfo file, string path, string ending)
    {
        if (!NoteEndings.Contains(ending))
        {
            _skipped.Add(new(path, $"Only {string.Join(", ", NoteEndings[..^1])} and {NoteEndings[^1]} are read."));
        }
        else if (path.Equals("README.md", StringComparison.OrdinalIgnoreCase))
        {
            _skipped.Add(new(path, "It is the folder's description, not a note."));
        }
        else if (file.Length > maxFileBytes)
        {
            _skipped.Add(new(path, TooLarge(file.Length, maxFileBytes)));
        }
        else
        {
            _files.Add(new(path, file.FullName, file.Length, file.LastWriteTimeUtc));
        }
    }

    /// <returns>Why a link is not followed; <c>null</c> where it is.</returns>
    private string? Refusal(string link) => RealPath.Of(link) switch
    {
        null => "The link leads in a circle.",
        var target when !RealPath.IsBelow(target, _realRoot) => "The link leads out of the notes folder.",
        var target when !File.Exists(target) => "The link leads nowhere.",
        _ => null,
    };

    private string Relative(FileSystemInfo entry) =>
        Path.DirectorySeparatorChar == '/' ? Path.GetRelativePath(root, entry.FullName) : Path.GetRelativePath(root, entry.FullName).Replace('\\', '/');
}
