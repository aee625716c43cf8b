using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace AwsNotesBot.Channels.Pages;

/// <summary>The headers that keep a page to its own scripts, styles and frames.</summary>
internal static partial class PageSecurity
{
    /// <summary>The hash of no text at all: Web Chat adds one style element without the nonce, and it is empty.</summary>
    private const string EmptyStyle = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    /// <summary>A value for one response that a script or style must carry to count.</summary>
    public static string NewNonce() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));

    /// <summary>For the page with the chat. Web Chat writes its styles at run time, with the nonce.</summary>
    /// <param name="response">Whose headers are set.</param>
    /// <param name="nonce">See <see cref="NewNonce"/>.</param>
    /// <param name="scriptHost">Where Web Chat comes from when it is not this host.</param>
    /// <param name="frameOrigins">Other sites that may show the page in a frame.</param>
    public static void SetForChat(HttpResponse response, string nonce, string? scriptHost, IEnumerable<string> frameOrigins) => Set(response, frameOrigins,
        $"script-src 'self' 'nonce-{nonce}'{(scriptHost is null ? "" : $" {scriptHost}")}",
        $"style-src 'self' 'nonce-{nonce}' '{EmptyStyle}'",
        "img-src 'self' data: blob:",
        $"connect-src 'self'{SocketSource(response.HttpContext.Request)}",
        "frame-src 'self'");

    /// <summary>For a page with a note: nothing of it but our own script runs, and nothing is loaded from elsewhere.</summary>
    public static void SetForNote(HttpResponse response, IEnumerable<string> frameOrigins) =>
        Set(response, frameOrigins, "script-src 'self'", "style-src 'self'", "img-src 'self'");

    private static void Set(HttpResponse response, IEnumerable<string> frameOrigins, params IEnumerable<string> sources)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = string.Join("; ",
            ["default-src 'none'", .. sources, "base-uri 'none'", "form-action 'none'", $"frame-ancestors {string.Join(' ', frameOrigins.Prepend("'self'"))}"]);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.CacheControl = "no-store";
    }

    /// <summary>Browsers before Safari 15.4 do not count a WebSocket of the same host as 'self'.</summary>
    private static string SocketSource(HttpRequest request) =>
        HostName().IsMatch(request.Host.Value ?? "") ? $" {(request.IsHttps ? "wss" : "ws")}://{request.Host.Value}" : "";

    [GeneratedRegex(@"\A[A-Za-z0-9.\-]+(:\d+)?\z|\A\[[0-9A-Fa-f:.]+\](:\d+)?\z")]
    private static partial Regex HostName();
}
