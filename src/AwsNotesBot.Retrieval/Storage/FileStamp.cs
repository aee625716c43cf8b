namespace AwsNotesBot.Retrieval.Storage;

/// <summary>What the file system says about a file without opening it.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="Modified">Last write, UTC ticks.</param>
/// <param name="Created">Birth of the file, UTC ticks: tells two files apart that swapped names and agree in all else.</param>
public readonly record struct FileStamp(long Size, long Modified, long Created)
{
    /// <summary>
    /// Two writes this close together may carry the same time stamp, so a file written that shortly before it was read
    /// may have changed since although its stamp has not. Two seconds is the coarsest clock in use (FAT).
    /// </summary>
    private static readonly long Granularity = TimeSpan.FromSeconds(2).Ticks;

    /// <summary>All zero where there is no such file.</summary>
    public static FileStamp Of(string file)
    {
        var info = new FileInfo(file);
        return !info.Exists ? default : new(info.Length, info.LastWriteTimeUtc.Ticks, info.CreationTimeUtc.Ticks);
    }

    /// <summary>Whether an equal stamp proves that the content is still what was read at <paramref name="readAt"/> (UTC ticks).</summary>
    public bool IsSettledAt(long readAt) => Math.Max(Modified, Created) < readAt - Granularity;
}
