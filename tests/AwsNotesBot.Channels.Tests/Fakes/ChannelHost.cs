using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using AwsNotesBot.Bot;
using AwsNotesBot.Bot.State;
using AwsNotesBot.Channels.DirectLine;
using AwsNotesBot.Channels.DirectLine.Conversations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Channels.Tests.Fakes;

/// <summary>The channels in a host without ports, with a bot that says what the test tells it to.</summary>
internal sealed class ChannelHost : IAsyncDisposable
{
    public const string Origin = "http://localhost";
    public const string Secret = "a-secret-of-the-tests";

    private readonly WebApplication _app;
    private readonly string _folder = Directory.CreateTempSubdirectory("channels-").FullName;

    private ChannelHost(ScriptedBot bot, ManualClock clock, IReadOnlyDictionary<string, string?> settings)
    {
        (Bot, Clock) = (bot, clock);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(Lines);
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<RespondAsync>(bot.RespondAsync);
        builder.Services.AddSingleton<IStateStore>(new SqliteStateStore(Path.Combine(_folder, "state.db")));
        builder.Services.AddChannels(options => options.KeyFile = Path.Combine(_folder, "directline.key"));
        _app = builder.Build();
        _app.MapChannels();
        Client = null!;
    }

    public ScriptedBot Bot { get; }

    public ManualClock Clock { get; }

    public LogLines Lines { get; } = new();

    public HttpClient Client { get; private set; }

    public TestServer Server => _app.GetTestServer();

    public static async Task<ChannelHost> StartAsync(ScriptedBot? bot = null, ManualClock? clock = null, params (string Name, string Value)[] settings)
    {
        var host = new ChannelHost(bot ?? new ScriptedBot(), clock ?? new ManualClock(), settings.ToDictionary(s => s.Name, s => (string?)s.Value));
        await host._app.StartAsync();
        host.Client = host._app.GetTestClient();
        return host;
    }

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, string? token = null, object? body = null, string? origin = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        request.Content = body switch
        {
            null => null,
            HttpContent content => content,
            string text => new StringContent(text, new MediaTypeHeaderValue("application/json")),
            _ => JsonContent.Create(body),
        };
        return await Client.SendAsync(request);
    }

    public async Task<JsonElement> GetAsync(string path, string token) =>
        await JsonAsync(await SendAsync(HttpMethod.Get, path, token), HttpStatusCode.OK);

    public async Task<string> TokenAsync(object? body = null)
    {
        var reply = await SendAsync(HttpMethod.Post, "/v3/directline/tokens/generate", body: body, origin: Origin);
        return (await JsonAsync(reply, HttpStatusCode.OK)).GetProperty("token").GetString()!;
    }

    /// <summary>Gets a token and starts its conversation.</summary>
    public async Task<Started> ConversationAsync()
    {
        var reply = await SendAsync(HttpMethod.Post, "/v3/directline/conversations", await TokenAsync());
        var body = await JsonAsync(reply, HttpStatusCode.Created);
        return new Started(
            body.GetProperty("conversationId").GetString()!,
            body.GetProperty("token").GetString()!,
            body.GetProperty("streamUrl").GetString()!);
    }

    public Task<HttpResponseMessage> SayAsync(Started conversation, string text) =>
        SendAsync(HttpMethod.Post, conversation.Activities, conversation.Token, new { type = "message", text });

    /// <summary>Polls until the conversation holds so many activities.</summary>
    public async Task<IReadOnlyList<JsonElement>> ReadAsync(Started conversation, int count)
    {
        while (true)
        {
            var set = await GetAsync(conversation.Activities, conversation.Token);
            if (set.GetProperty("activities").GetArrayLength() >= count)
            {
                return [.. set.GetProperty("activities").EnumerateArray()];
            }

            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage reply, HttpStatusCode expected)
    {
        var text = await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(reply.StatusCode == expected, $"{(int)reply.StatusCode} {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>Checks a refusal whole.</summary>
    public static async Task RefusedAsync(HttpResponseMessage reply, HttpStatusCode status, string code, string message)
    {
        var error = (await JsonAsync(reply, status)).GetProperty("error");
        Assert.Equal((code, message), (error.GetProperty("code").GetString(), error.GetProperty("message").GetString()));
    }

    public async ValueTask DisposeAsync()
    {
        Bot.ReleaseAll();
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>A conversation that a test holds.</summary>
internal sealed record Started(string Id, string Token, string StreamUrl)
{
    public string Activities => $"/v3/directline/conversations/{Id}/activities";
}
