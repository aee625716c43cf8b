using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.EndToEnd.Tests.Browser;

/// <summary>A site of somebody else, with styles that reach for every button and a policy that allows no inline style.</summary>
internal sealed class OtherSite : IAsyncDisposable
{
    private readonly WebApplication _site;

    private OtherSite(WebApplication site) => _site = site;

    /// <summary>The origin by the loopback address.</summary>
    public string Url => _site.Urls.First();

    /// <summary>Another origin of the same site: its name instead of its address.</summary>
    public string OtherUrl => Url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    /// <summary>The page's body, with the script tag of the chat.</summary>
    public string Body { get; set; } = "";

    public static async Task<OtherSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var site = new OtherSite(app);
        app.MapGet("/site.css", () => Results.Text("button, iframe { position: static !important; display: none; background: red !important; }", "text/css"));
        app.MapGet("/", (HttpContext context) =>
        {
            context.Response.Headers.ContentSecurityPolicy = "style-src 'self'";
            return Results.Content($"""<!DOCTYPE html><html lang="en"><title>Garden club</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/site.css"><h1>Garden club</h1>{site.Body}</html>""", "text/html");
        });
        await app.StartAsync();
        return site;
    }

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();
}
