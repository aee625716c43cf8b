namespace AwsNotesBot.Notes.Folder;

/// <summary>Where a path leads once every link in it, also among its folders, is followed: the only form in which containment can be told.</summary>
internal static class RealPath
{
    /// <summary>As many as Linux follows.</summary>
    private const int MaxLinks = 40;

    /// <returns><c>null</c> where links lead in a circle.</returns>
    public static string? Of(string path)
    {
        path = Path.GetFullPath(path);
        var current = Path.GetPathRoot(path)!;
        var ahead = new Stack<string>();
        Push(ahead, path[current.Length..]);
        var links = 0;
        while (ahead.TryPop(out var name))
        {
            if (name == "..")
            {
                current = Path.GetDirectoryName(current) ?? current;
                continue;
            }

            var next = Path.Combine(current, name);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                current = next;
                continue;
            }

            if (++links > MaxLinks)
            {
                return null;
            }

            var root = Path.GetPathRoot(target) ?? "";
            current = root.Length > 0 ? root : current;
            Push(ahead, target[root.Length..]);
        }

        return current;
    }

    public static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static void Push(Stack<string> ahead, string path)
    {
        var names = path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in names.Where(name => name != ".").Reverse())
        {
            ahead.Push(name);
        }
    }
}
