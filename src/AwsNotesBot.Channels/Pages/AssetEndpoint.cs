using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AwsNotesBot.Channels.Pages;

/// <summary>Serves what <see cref="PageAssets"/> holds.</summary>
internal static class AssetEndpoint
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/assets/{name}", (string name, string? v, HttpContext context) => Serve(context, PageAssets.BuiltIn.Find(name), v)).ExcludeFromDescription();

    /// <summary>Kept for a year where the address names this very content, else asked for again each time.</summary>
    public static IResult Serve(HttpContext context, PageAsset? asset, string? version)
    {
        if (asset is null)
        {
            return Results.NotFound();
        }

        var headers = context.Response.Headers;
        headers.CacheControl = version == asset.Version ? "public, max-age=31536000, immutable" : "no-cache";
        headers.XContentTypeOptions = "nosniff";
        headers.Vary = "Accept-Encoding";
        if (!AcceptsEncoding(context.Request, "br"))
        {
            return Results.Bytes(asset.Content, asset.ContentType, entityTag: new($"\"{asset.Version}\""));
        }

        headers.ContentEncoding = "br";
        return Results.Bytes(asset.Brotli, asset.ContentType, entityTag: new($"\"{asset.Version}-br\""));
    }

    public static bool AcceptsEncoding(HttpRequest request, string encoding) =>
        request.GetTypedHeaders().AcceptEncoding.Any(e => e.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && e.Quality is not 0);
}
