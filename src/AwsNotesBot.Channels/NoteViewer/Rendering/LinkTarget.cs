namespace AwsNotesBot.Channels.NoteViewer.Rendering;

/// <summary>Where a link of a note may lead.</summary>
internal readonly record struct LinkTarget(string Url, bool IsExternal)
{
    /// <summary>A tab of its own that learns nothing about this page.</summary>
    public const string ExternalAttributes = " target=\"_blank\" rel=\"noopener noreferrer nofollow\"";

    /// <summary>Takes <c>http</c>, <c>https</c> and <c>mailto</c>, fragments and relative paths; refuses <c>javascript</c>, <c>data</c> and all the rest.</summary>
    public static bool TryGet(string? url, out LinkTarget target)
    {
        target = default;
        var text = url?.Trim() ?? "";
        if (text.Length == 0 || text.Any(char.IsControl) || text.StartsWith('/') || text.StartsWith('\\'))
        {
            return false; // A rooted path or "//host" means another place than the notes folder.
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var absolute))
        {
            target = new(text, IsExternal: true);
            return absolute.Scheme is "http" or "https" or "mailto";
        }

        target = new(text, IsExternal: false);
        return !text.AsSpan(0, EndOfFirstName(text)).Contains(':');
    }

    private static int EndOfFirstName(string text) => text.IndexOfAny(['/', '?', '#']) is >= 0 and var end ? end : text.Length;
}
