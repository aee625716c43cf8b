using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using AwsNotesBot.Bot.Feedback;
using AwsNotesBot.Bot.Reminders;
using AwsNotesBot.Bot.State;
using AwsNotesBot.Retrieval;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Channels.Tests.Fakes.Connector;

/// <summary>The bot on a real port, registered with a fake Azure Bot Service.</summary>
internal sealed class ConnectorHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _folder;
    private readonly bool _ownsFolder;
    private int _activities;

    private ConnectorHost(FakeConnector service, RespondAsync respond, SearchNotesAsync? search, TimeProvider clock, string? folder, IEnumerable<(string Name, string? Value)> settings)
    {
        (Service, Clock) = (service, clock);
        _ownsFolder = folder is null;
        _folder = folder ?? Directory.CreateTempSubdirectory("connector-").FullName;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(Lines);
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["urls"] = "http://127.0.0.1:0",
            ["Channels:Connector:AppId"] = TokenMint.AppId,
            ["Channels:Connector:AppSecret"] = FakeConnector.Secret,
            ["Channels:Connector:TenantId"] = FakeConnector.Tenant,
            ["Channels:Connector:OpenIdMetadata"] = $"{service.Http}/metadata",
            ["Channels:Connector:EmulatorOpenIdMetadata"] = $"{service.Http}/tenant-metadata",
            ["Channels:Connector:TokenEndpoint"] = service.Https + "/{tenant}/oauth2/v2.0/token",
            ["Channels:Connector:PublicUrl"] = "https://notes.example",
        });
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, s.Value)));
        builder.Services.AddSingleton(respond);
        builder.Services.AddSingleton(search ?? ((_, _, _) => Task.FromResult<IReadOnlyList<Hit>>([])));
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton<IStateStore>(new SqliteStateStore(Path.Combine(_folder, "state.db")));
        builder.Services.AddChannels(options => options.KeyFile = Path.Combine(_folder, "directline.key"));

        // The fake's own certificate; the real handler trusts what the machine trusts.
        builder.Services.AddHttpClient("connector").ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            SslOptions = { RemoteCertificateValidationCallback = (_, _, _, _) => true },
        });
        _app = builder.Build();
        _app.MapChannels();
    }

    public FakeConnector Service { get; }

    public TimeProvider Clock { get; }

    public LogLines Lines { get; } = new();

    public FeedbackLog Feedback => _app.Services.GetRequiredService<FeedbackLog>();

    public IReminderChannel Reminders => _app.Services.GetServices<IReminderChannel>().Single(c => c.Name == "msteams");

    public HttpClient Client { get; private set; } = null!;

    public static async Task<ConnectorHost> StartAsync(
        FakeConnector service, RespondAsync respond, TimeProvider? clock = null, string? folder = null, SearchNotesAsync? search = null, params (string Name, string? Value)[] settings)
    {
        var host = new ConnectorHost(service, respond, search, clock ?? TimeProvider.System, folder, settings);
        await host._app.StartAsync();
        host.Client = new HttpClient { BaseAddress = new Uri(host._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()) };
        return host;
    }

    public string Token() => TokenMint.Sign(TokenMint.Header(), TokenMint.Payload(Clock.GetUtcNow(), Service.ServiceUrl));

    /// <summary>An activity as Teams sends it.</summary>
    public JsonObject Activity(string type, string conversation = "personal") => new()
    {
        ["type"] = type,
        ["id"] = $"activity-{Interlocked.Increment(ref _activities)}",
        ["channelId"] = "msteams",
        ["serviceUrl"] = Service.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = "29:user", ["name"] = "Ada" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Notes" },
        ["conversation"] = new JsonObject
        {
            ["id"] = $"19:{conversation}@thread",
            ["conversationType"] = conversation,
            ["isGroup"] = conversation == "personal" ? null : true,
            ["tenantId"] = FakeConnector.Tenant,
        },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = FakeConnector.Tenant } },
    };

    public JsonObject Message(string text, string conversation = "personal")
    {
        var activity = Activity("message", conversation);
        activity["text"] = text;
        return activity;
    }

    public Task<HttpResponseMessage> PostAsync(JsonObject activity, string? token = null) => PostAsync(activity.ToJsonString(), token ?? Token());

    public async Task<HttpResponseMessage> PostAsync(string body, string? token, string scheme = "Bearer", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, new MediaTypeHeaderValue("application/json")) };
        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", $"{scheme} {token}");
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task TakenAsync(JsonObject activity) => Assert.Equal(HttpStatusCode.OK, (await PostAsync(activity)).StatusCode);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (_ownsFolder)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
