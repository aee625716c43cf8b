using System.IO.Compression;
using System.Reflection;
using AwsNotesBot.Channels.Pages;
using Microsoft.AspNetCore.Http;

namespace AwsNotesBot.Channels.WebChat;

/// <summary>The official Web Chat script: inside this assembly where the build got it from npm, else on Web Chat's CDN. See WebChatClient.targets.</summary>
internal sealed class WebChatClient
{
    private const string Resource = "webchat.js.gz";
    private const string CdnHost = "https://cdn.botframework.com";

    private readonly byte[]? _gzip;

    /// <param name="gzip">The script, compressed; <c>null</c> takes it from the CDN.</param>
    internal WebChatClient(byte[]? gzip) => _gzip = gzip;

    public static WebChatClient BuiltIn { get; } = new(
        Assembly.GetExecutingAssembly().GetManifestResourceInfo(Resource) is null ? null : PageAssets.ReadResource(Resource));

    public static string Version { get; } = Metadata("WebChatVersion");

    /// <summary>The browser checks it wherever the script comes from.</summary>
    public static string Integrity { get; } = Metadata("WebChatScriptIntegrity");

    /// <summary>Where this host serves the script.</summary>
    public static string LocalPath { get; } = $"/assets/webchat/{Version}/webchat.js";

    /// <summary>The host that a page has to allow scripts from, <c>null</c> for our own.</summary>
    public string? ScriptHost => _gzip is null ? CdnHost : null;

    /// <summary>The element that loads it.</summary>
    public string ScriptTag =>
        $"""<script src="{(_gzip is null ? $"{CdnHost}/botframework-webchat/{Version}/webchat.js" : LocalPath)}" integrity="{Integrity}" crossorigin="anonymous" defer></script>""";

    public async Task ServeAsync(HttpContext context)
    {
        if (_gzip is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable"; // The version is part of the address.
        headers.ContentType = "text/javascript; charset=utf-8";
        headers.XContentTypeOptions = "nosniff";
        headers.Vary = "Accept-Encoding";
        if (AssetEndpoint.AcceptsEncoding(context.Request, "gzip"))
        {
            headers.ContentEncoding = "gzip";
            headers.ContentLength = _gzip.Length;
            await context.Response.Body.WriteAsync(_gzip, context.RequestAborted);
            return;
        }

        await using var script = new GZipStream(new MemoryStream(_gzip), CompressionMode.Decompress);
        await script.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static string Metadata(string key) =>
        Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
