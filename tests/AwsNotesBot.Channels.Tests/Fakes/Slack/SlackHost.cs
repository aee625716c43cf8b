using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AwsNotesBot.Bot.Feedback;
using AwsNotesBot.Bot.Reminders;
using AwsNotesBot.Bot.State;
using AwsNotesBot.Channels.Slack;
using AwsNotesBot.Channels.Slack.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Channels.Tests.Fakes.Slack;

/// <summary>The bot as a Slack app on a real port, in a fake workspace.</summary>
internal sealed class SlackHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _folder;
    private readonly bool _ownsFolder;

    private SlackHost(FakeSlack slack, RespondAsync respond, string? folder, IEnumerable<(string Name, string Value)> settings)
    {
        Slack = slack;
        _ownsFolder = folder is null;
        _folder = folder ?? Directory.CreateTempSubdirectory("slack-").FullName;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(Lines);
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["urls"] = "http://127.0.0.1:0",
            ["Channels:Slack:BotToken"] = FakeSlack.BotToken,
            ["Channels:Slack:SigningSecret"] = FakeSlack.SigningSecret,
            ["Channels:Slack:ApiBase"] = slack.ApiBase,
            ["Channels:Slack:PublicUrl"] = "https://notes.example",
        });
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value)));
        builder.Services.AddSingleton(respond);
        builder.Services.AddSingleton<IStateStore>(new SqliteStateStore(Path.Combine(_folder, "state.db")));
        builder.Services.AddChannels(options => options.KeyFile = Path.Combine(_folder, "directline.key"));
        _app = builder.Build();
        _app.MapChannels();
    }

    public FakeSlack Slack { get; }

    public LogLines Lines { get; } = new();

    public IEnumerable<IReminderChannel> Reminders => _app.Services.GetServices<IReminderChannel>();

    public FeedbackLog Feedback => _app.Services.GetRequiredService<FeedbackLog>();

    public HttpClient Client { get; private set; } = null!;

    public static async Task<SlackHost> StartAsync(RespondAsync respond, FakeSlack? slack = null, string? folder = null, params (string Name, string Value)[] settings)
    {
        var host = new SlackHost(slack ?? await FakeSlack.StartAsync(), respond, folder, settings);
        await host._app.StartAsync();
        host.Client = new HttpClient { BaseAddress = new Uri(host._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()) };
        return host;
    }

    public static Task<SlackHost> StartAsync(ScriptedBot bot, params (string Name, string Value)[] settings) => StartAsync(bot.RespondAsync, settings: settings);

    /// <summary>Posts as Slack does, signed.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, string body, string type = "application/json", string? secret = null, DateTimeOffset? at = null)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var timestamp = (at ?? DateTimeOffset.UtcNow).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new(type);
        request.Headers.Add(SlackSignature.TimestampHeader, timestamp);
        request.Headers.Add(SlackSignature.SignatureHeader, SlackSignature.Of(secret ?? FakeSlack.SigningSecret, timestamp, bytes));
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Delivers an event until it is taken, as Slack would.</summary>
    public async Task EventAsync(JsonObject happened, string? id = null)
    {
        var body = SlackEvents.Envelope(happened, id).ToJsonString();
        for (var attempt = 0; attempt < 4; attempt++)
        {
            if ((await PostAsync("/slack/events", body)).IsSuccessStatusCode)
            {
                return;
            }
        }

        Assert.Fail("The event was refused four times.");
    }

    public async Task PressAsync(FakeMessage message, string label, string user)
    {
        var button = message.Buttons.Single(b => b["text"]!["text"]!.GetValue<string>() == label);
        var payload = SlackEvents.Pressed(message, button, user).ToJsonString();
        var reply = await PostAsync("/slack/interactions", $"payload={WebUtility.UrlEncode(payload)}", "application/x-www-form-urlencoded");
        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
    }

    public async Task CommandAsync(string command, string text, string channel, string user)
    {
        var form = new Dictionary<string, string>
        {
            ["command"] = command, ["text"] = text, ["team_id"] = FakeSlack.Team, ["user_id"] = user, ["channel_id"] = channel,
            ["trigger_id"] = Guid.NewGuid().ToString("N"), ["response_url"] = $"{Slack.Address}/hooks/1",
        };
        var body = string.Join('&', form.Select(f => $"{f.Key}={WebUtility.UrlEncode(f.Value)}"));
        Assert.Equal(HttpStatusCode.OK, (await PostAsync("/slack/commands", body, "application/x-www-form-urlencoded")).StatusCode);
    }

    /// <summary>Ends the program as a crash would leave it: its folder stays.</summary>
    public async Task StopAsync()
    {
        Client.Dispose();
        await _app.StopAsync(TestContext.Current.CancellationToken);
        await _app.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Slack.DisposeAsync();
        if (_ownsFolder)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
