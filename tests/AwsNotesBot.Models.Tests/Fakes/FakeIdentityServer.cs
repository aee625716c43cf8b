using Azure.Core.Pipeline;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Models.Tests.Fakes;

/// <summary>Azure's Instance Metadata Service on a real socket: gives tokens to whoever asks from this machine.</summary>
internal sealed class FakeIdentityServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeIdentityServer(WebApplication app) => _app = app;

    /// <summary>How long the next tokens are good for; a day once there are no more.</summary>
    public Queue<TimeSpan> Lifetimes { get; } = new();

    /// <summary>What was asked for, as <c>resource client_id</c>.</summary>
    public List<string> Asked { get; } = [];

    public static async Task<FakeIdentityServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var server = new FakeIdentityServer(app);
        app.MapGet("/metadata/identity/oauth2/token", server.Give);
        await app.StartAsync();
        return server;
    }

    /// <summary>Calls this server, whatever address is named.</summary>
    public HttpPipelineTransport Transport() => new HttpClientTransport(new HttpClient(new SocketsHttpHandler { ConnectCallback = (_, cancellationToken) => Sockets.OpenAsync(_app.Urls.Single(), cancellationToken) }));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IResult Give(HttpRequest request)
    {
        if (request.Headers["Metadata"] != "true")
        {
            return Results.BadRequest();
        }

        Asked.Add($"{request.Query["resource"]} {request.Query["client_id"]}".Trim());
        var lifetime = Lifetimes.TryDequeue(out var next) ? next : TimeSpan.FromDays(1);
        var ends = (DateTimeOffset.UtcNow + lifetime).ToUnixTimeSeconds();
        return Results.Json(new { access_token = $"token-{Asked.Count}", expires_on = $"{ends}", expires_in = $"{lifetime.TotalSeconds}", resource = $"{request.Query["resource"]}", token_type = "Bearer" });
    }
}
