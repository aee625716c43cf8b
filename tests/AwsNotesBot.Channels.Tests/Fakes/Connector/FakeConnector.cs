using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Channels.Tests.Fakes.Connector;

/// <summary>Azure Bot Service on real ports: publishes keys, gives tokens, takes activities by the rules of Teams.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    public const string Tenant = "99999999-8888-7777-6666-555555555555";
    public const string Secret = "the-app's-secret";

    private const string OutgoingToken = "the-bot's-own-token";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(int Status, int? RetryAfter)> _trouble = new();
    private readonly ConcurrentQueue<JsonObject> _taken = new();
    private readonly ConcurrentDictionary<string, TeamsRules> _rules = new();
    private readonly TimeProvider _clock;
    private bool _cancelled;
    private int _ids;

    private FakeConnector(TimeProvider clock)
    {
        _clock = clock;
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.Sources.Clear();
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.Listen(IPAddress.Loopback, 0);
            server.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(Certificate()));
        });
        _app = builder.Build();
        _app.MapGet("/metadata", () => CountKeyRead(new JsonObject { ["issuer"] = TokenMint.Issuer, ["jwks_uri"] = JwksUri ?? $"{Http}/keys" }));
        _app.MapGet("/keys", () => Json(200, new JsonObject { ["keys"] = new JsonArray([.. Keys]) }));
        _app.MapGet("/tenant-metadata", () => Json(200, new JsonObject { ["jwks_uri"] = $"{Http}/tenant-keys" }));
        _app.MapGet("/tenant-keys", () => Json(200, new JsonObject { ["keys"] = new JsonArray(TokenMint.Published("tenant", TokenMint.TenantKey)) }));
        _app.MapPost("/{tenant}/oauth2/v2.0/token", TokenAsync);
        _app.MapPost("/teams/v3/conversations/{id}/activities/{replyTo?}", TakeAsync);
        _app.MapPut("/teams/v3/conversations/{id}/activities/{about}", UpdateAsync);
    }

    /// <summary>What is published; a test may add to it.</summary>
    public IList<JsonObject> Published { get; } =
    [
        TokenMint.Published("key", TokenMint.Key, "msteams", "slack"),
        TokenMint.Published("unendorsed", TokenMint.Unendorsed),
        TokenMint.Published("weak", TokenMint.Weak, "msteams"),
    ];

    public string? JwksUri { get; set; }

    public bool IsDown { get; set; }

    public int KeyReads { get; private set; }

    public int TokensGiven { get; private set; }

    public string Http => Address("http:");

    public string Https => Address("https:");

    /// <summary>As activities name it.</summary>
    public string ServiceUrl => $"{Http}/teams/";

    /// <summary>Called for each activity that is taken, at once.</summary>
    public Action<JsonObject>? OnTaken { get; set; }

    /// <summary>What was taken, in order.</summary>
    public IReadOnlyList<JsonObject> Taken => [.. _taken];

    /// <summary>What was put into the place of activities, by their ids.</summary>
    public ConcurrentDictionary<string, JsonObject> Updated { get; } = new();

    /// <summary>What was refused, and why.</summary>
    public ConcurrentQueue<string> Refusals { get; } = new();

    private IEnumerable<JsonNode> Keys => Published.Select(k => k.DeepClone());

    public static async Task<FakeConnector> StartAsync(TimeProvider? clock = null)
    {
        var fake = new FakeConnector(clock ?? TimeProvider.System);
        await fake._app.StartAsync();
        return fake;
    }

    /// <summary>The next call is answered with this status.</summary>
    public void Refuse(int status, int? retryAfter = null) => _trouble.Enqueue((status, retryAfter));

    /// <summary>The user presses "stop" on the stream that is open.</summary>
    public void CancelStreams()
    {
        _cancelled = true;
        foreach (var rules in _rules.Values)
        {
            rules.Cancelled = true;
        }
    }

    /// <summary>Waits until so many messages were taken, and gives them.</summary>
    public async Task<IReadOnlyList<JsonObject>> MessagesAsync(int count)
    {
        var patience = DateTime.UtcNow.AddSeconds(60);
        while (Taken.Count(IsMessage) < count)
        {
            Assert.True(DateTime.UtcNow < patience, $"{count} messages were awaited; taken: {string.Join('\n', Taken.Select(t => t.ToJsonString()))}; refused: {string.Join('\n', Refusals)}");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        return [.. Taken.Where(IsMessage)];
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static bool IsMessage(JsonObject activity) => activity["type"]!.GetValue<string>() == "message";

    private string Address(string scheme) =>
        _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First(a => a.StartsWith(scheme, StringComparison.Ordinal));

    private IResult CountKeyRead(JsonObject metadata)
    {
        KeyReads++;
        return IsDown ? Results.StatusCode(500) : Json(200, metadata);
    }

    /// <summary>Streams and their pace are of one conversation each.</summary>
    private TeamsRules Rules(string conversation) => _rules.GetOrAdd(conversation, _ => new TeamsRules(_clock) { Cancelled = _cancelled });

    private async Task<IResult> TokenAsync(string tenant, HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        TokensGiven++;
        return tenant == Tenant && form["client_id"] == TokenMint.AppId && form["client_secret"] == Secret
            && form["grant_type"] == "client_credentials" && form["scope"] == "https://api.botframework.com/.default"
                ? Json(200, new JsonObject { ["token_type"] = "Bearer", ["expires_in"] = 3_599, ["access_token"] = OutgoingToken })
                : Json(401, new JsonObject { ["error"] = "invalid_client", ["error_description"] = "wrong" });
    }

    private async Task<IResult> TakeAsync(string id, string? replyTo, HttpRequest request)
    {
        if (request.Headers.Authorization != $"Bearer {OutgoingToken}")
        {
            return Refused(401, "Unauthorized", "no token of the bot's");
        }

        if (_trouble.TryDequeue(out var trouble))
        {
            if (trouble.RetryAfter is { } wait)
            {
                request.HttpContext.Response.Headers.RetryAfter = $"{wait}";
            }

            return Refused(trouble.Status, "Trouble", "asked for by the test");
        }

        var activity = (await JsonNode.ParseAsync(request.Body))!.AsObject();
        if (activity["conversation"]?["id"]?.GetValue<string>() != id || activity["replyToId"]?.GetValue<string>() != replyTo)
        {
            return Refused(400, "BadArgument", "the address names another conversation or activity than the body");
        }

        if (Rules(id).Check(activity) is var (status, code, why))
        {
            return Refused(status, code, why);
        }

        OnTaken?.Invoke(activity);
        _taken.Enqueue(activity);
        var streamId = TeamsRules.Stream(activity)?["streamId"]?.GetValue<string>();
        var taken = streamId ?? $"sent-{Interlocked.Increment(ref _ids)}";
        Rules(id).Began(activity, taken);
        return streamId is not null && !IsMessage(activity) ? Json(202, []) : Json(201, new JsonObject { ["id"] = taken });
    }

    private async Task<IResult> UpdateAsync(string id, string about, HttpRequest request)
    {
        if (request.Headers.Authorization != $"Bearer {OutgoingToken}")
        {
            return Refused(401, "Unauthorized", "no token of the bot's");
        }

        var activity = (await JsonNode.ParseAsync(request.Body))!.AsObject();
        if (activity["conversation"]?["id"]?.GetValue<string>() != id || !about.StartsWith("sent-", StringComparison.Ordinal) || Rules(id).Check(activity) is not null)
        {
            return Refused(400, "BadArgument", "an update of something else");
        }

        Updated[about] = activity;
        return Json(200, new JsonObject { ["id"] = about });
    }

    private IResult Refused(int status, string code, string why)
    {
        Refusals.Enqueue($"{status} {code}: {why}");
        return Json(status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = why } });
    }

    private static IResult Json(int status, JsonObject body) => Results.Text(body.ToJsonString(), "application/json", statusCode: status);

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2_048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }
}
