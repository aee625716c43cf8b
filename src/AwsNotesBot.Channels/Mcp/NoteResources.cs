using AwsNotesBot.Channels.NoteViewer;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace AwsNotesBot.Channels.Mcp;

/// <summary>The notes as resources, <c>note:///garden/bees.md</c>: those of the index and no other file.</summary>
internal sealed class NoteResources(NoteCatalog catalog, NoteFiles files)
{
    /// <summary>How many notes a page of the list has.</summary>
    internal const int PageSize = 100;

    private const string Root = "note:///";

    /// <summary>A page's cursor is the path of its last note, so that notes that come and go in between shift nothing.</summary>
    public ValueTask<ListResourcesResult> ListAsync(RequestContext<ListResourcesRequestParams> request, CancellationToken cancellationToken)
    {
        var after = request.Params?.Cursor;
        var page = catalog.Notes
            .Where(n => after is null || string.CompareOrdinal(n.Path, after) > 0)
            .Take(PageSize + 1)
            .ToList();
        return ValueTask.FromResult(new ListResourcesResult
        {
            Resources = [.. page.Take(PageSize).Select(Resource)],
            NextCursor = page.Count > PageSize ? page[PageSize - 1].Path : null,
        });
    }

    /// <exception cref="McpProtocolException">There is no such note.</exception>
    public async ValueTask<ReadResourceResult> ReadAsync(RequestContext<ReadResourceRequestParams> request, CancellationToken cancellationToken)
    {
        // The index is asked before the disk: a path that is not in it is never looked for.
        var uri = request.Params?.Uri ?? "";
        if (PathOf(uri) is not { } path || catalog.Find(path) is not { } note || await files.ReadAsync(note.Path, cancellationToken) is not { } text)
        {
            throw new McpProtocolException("There is no such note. resources/list names those that there are.", McpErrorCode.ResourceNotFound);
        }

        return new ReadResourceResult
        {
            Contents = [new TextResourceContents { Uri = uri, MimeType = MimeType(note), Text = string.Join('\n', text.Lines) }],
        };
    }

    private static Resource Resource(ListedNote note) => new()
    {
        Uri = Root + string.Join('/', note.Path.Split('/').Select(Uri.EscapeDataString)),
        Name = note.Path,
        Title = note.Title,
        MimeType = MimeType(note),
    };

    private static string? PathOf(string uri) => uri.StartsWith(Root, StringComparison.Ordinal) ? Uri.UnescapeDataString(uri[Root.Length..]) : null;

    private static string MimeType(ListedNote note) => note.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? "text/plain" : "text/markdown";
}
