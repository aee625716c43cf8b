using AwsNotesBot.Channels.Pages;
using AwsNotesBot.Retrieval;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AwsNotesBot.Channels.WebChat;

/// <summary>Maps the start page, the topics and what another site needs to embed the chat.</summary>
internal static class WebChatEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints, WebChatOptions options, IReadOnlyList<string> embedOrigins)
    {
        var client = WebChatClient.BuiltIn;
        var page = new WebChatPage(options, client, embedOrigins);
        var pages = endpoints.MapGroup("").ExcludeFromDescription();

        pages.MapGet("/", page.Start);
        pages.MapGet("/embed", page.Embedded);
        pages.MapGet("/embed.js", (HttpContext context, string? v) =>
        {
            // The one script that pages of other sites load.
            context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            return AssetEndpoint.Serve(context, PageAssets.BuiltIn.Find("embed.js"), v);
        });
        pages.MapGet("/embed/allowed", (HttpContext context) => EmbedAllowed(context, embedOrigins));
        pages.MapGet(WebChatClient.LocalPath, client.ServeAsync);
        pages.MapGet("/favicon.ico", () => Results.Redirect(PageAssets.BuiltIn.Link("icon.svg")));

        endpoints.MapGet("/api/topics", (PassageSearcher searcher) => new { topics = TopicList.Choose(searcher.Index.Passages, options.Topics) })
            .WithSummary("What the notes are about, to start from.");
    }

    /// <summary>Tells embed.js whether the page that runs it may show the chat. Every page may ask; the frame itself is guarded by its headers.</summary>
    private static IResult EmbedAllowed(HttpContext context, IReadOnlyList<string> embedOrigins)
    {
        var origin = context.Request.Headers.Origin.ToString();
        context.Response.Headers.AccessControlAllowOrigin = "*";
        context.Response.Headers.CacheControl = "no-store";
        var isOwn = origin.Length == 0 || origin == $"{context.Request.Scheme}://{context.Request.Host}"; // A browser sends none to its own host.
        return Results.Json(new { allowed = isOwn || embedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase) });
    }
}
