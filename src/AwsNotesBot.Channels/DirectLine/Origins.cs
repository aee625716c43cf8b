using Microsoft.AspNetCore.Http;

namespace AwsNotesBot.Channels.DirectLine;

/// <summary>Which pages a browser's request may come from.</summary>
internal static class Origins
{
    /// <summary>Whether the text is scheme and host, as a browser writes its <c>Origin</c> header, and nothing more.</summary>
    public static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && string.Equals(uri.GetLeftPart(UriPartial.Authority), text, StringComparison.OrdinalIgnoreCase)
        && uri.UserInfo.Length == 0;

    /// <summary>Whether a page of this host sent the request. A browser alone can say so; a program can claim anything.</summary>
    public static bool IsSameOrigin(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] == "same-origin"
        || string.Equals(request.Headers.Origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);

    public static bool Contains(IEnumerable<string> origins, string? origin) =>
        origin is not null && origins.Contains(origin, StringComparer.OrdinalIgnoreCase);
}
