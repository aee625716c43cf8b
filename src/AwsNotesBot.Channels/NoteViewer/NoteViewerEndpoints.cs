using AwsNotesBot.Channels.NoteViewer.Rendering;
using AwsNotesBot.Channels.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AwsNotesBot.Channels.NoteViewer;

/// <summary>Maps <c>/notes/{path}</c>, where a citation leads, and <c>/notes/</c>, the list.</summary>
internal sealed class NoteViewerEndpoints(NoteCatalog catalog, NoteFiles files, IReadOnlyList<string> embedOrigins)
{
    public void Map(IEndpointRouteBuilder endpoints)
    {
        var pages = endpoints.MapGroup("/notes").ExcludeFromDescription();
        pages.MapGet("/", (HttpContext context) => Html(context, NotePage.List(catalog.Notes)));
        pages.MapGet("/{**path}", ShowAsync);
    }

    /// <param name="context">The request.</param>
    /// <param name="path">A note of the index.</param>
    /// <param name="plain"><c>1</c> shows the lines as they are, <c>0</c> the text rendered; without it a text without headings is shown by lines.</param>
    /// <param name="cancellationToken">Ends reading the file.</param>
    private async Task<IResult> ShowAsync(HttpContext context, string path, string? plain, CancellationToken cancellationToken)
    {
        // The index is asked before the disk: a path that is not in it is never looked for.
        if (catalog.Find(path) is not { } note || await files.ReadAsync(note.Path, cancellationToken) is not { } text)
        {
            return Html(context, NotePage.NotFound(path, catalog.Notes), StatusCodes.Status404NotFound);
        }

        if (plain == "1")
        {
            return Html(context, NotePage.Lines(note, text, isProse: false));
        }

        var html = NoteRenderer.Render(text.Body);
        return Html(context, html is not null && (html.HasStructure || plain == "0") ? NotePage.Rendered(note, html) : NotePage.Lines(note, text, isProse: true));
    }

    private IResult Html(HttpContext context, string html, int status = StatusCodes.Status200OK)
    {
        PageSecurity.SetForNote(context.Response, embedOrigins);
        return Results.Content(html, "text/html; charset=utf-8", statusCode: status);
    }
}
