using System.Collections.Concurrent;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Channels.Tests.Fakes.Slack;

/// <summary>A workspace that answers as Slack does: real HTTP and sockets, Slack's limits and errors, and nothing of Slack itself.</summary>
internal sealed class FakeSlack : IAsyncDisposable
{
    public const string Team = "T1", BotUser = "UBOT", BotToken = "xoxb-fake", AppToken = "xapp-fake", SigningSecret = "a-signing-secret-of-the-tests";

    private readonly WebApplication _app;
    private readonly Lock _lock = new();
    private readonly List<FakeMessage> _messages = [];
    private int _ts = 1_000;

    private FakeSlack()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.UseWebSockets();
        _app.MapPost("/api/{method}", (Delegate)CallAsync);
        _app.MapPost("/hooks/{id}", (Delegate)RespondAsync);
        _app.Map("/socket", Socket.AcceptAsync);
    }

    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public string ApiBase => $"{Address}/api/";

    public FakeSocket Socket { get; } = new();

    /// <summary>Every call in the order in which it came.</summary>
    public ConcurrentQueue<(string Method, JsonNode Body)> Calls { get; } = new();

    /// <summary>Answers what the test wants for a method instead of doing it, one entry a call: <c>429</c>, <c>500</c> or an error word.</summary>
    public ConcurrentDictionary<string, ConcurrentQueue<string>> Refusals { get; } = new();

    /// <summary>Channels that the bot was not invited to.</summary>
    public ConcurrentBag<string> Closed { get; } = [];

    /// <summary>Called for each message, at once.</summary>
    public Action<FakeMessage>? OnMessage { get; set; }

    public ConcurrentQueue<JsonNode> Responses { get; } = new();

    public static async Task<FakeSlack> StartAsync()
    {
        var slack = new FakeSlack();
        await slack._app.StartAsync();
        return slack;
    }

    /// <summary>What stands in a channel or thread, oldest first.</summary>
    public IReadOnlyList<FakeMessage> In(string channel, string? thread = null)
    {
        lock (_lock)
        {
            return [.. _messages.Where(m => m.Channel == channel && m.Thread == thread)];
        }
    }

    /// <summary>Waits until there are so many finished messages.</summary>
    public async Task<IReadOnlyList<FakeMessage>> WaitAsync(string channel, string? thread, int count)
    {
        var patience = DateTime.UtcNow.AddSeconds(30);
        while (In(channel, thread) is var messages)
        {
            if (messages.Count(m => !m.Streaming) >= count)
            {
                return messages;
            }

            Assert.True(DateTime.UtcNow < patience, $"{count} messages were awaited in {channel} {thread}; there are {messages.Count}: {string.Join(" | ", messages.Select(m => m.Text))}");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException();
    }

    public string NextTs()
    {
        lock (_lock)
        {
            return string.Create(CultureInfo.InvariantCulture, $"1700000000.{++_ts:000000}");
        }
    }

    private async Task<IResult> CallAsync(HttpContext context, string method)
    {
        if (Refusals.TryGetValue(method, out var refusals) && refusals.TryDequeue(out var refusal))
        {
            return Refuse(context, refusal);
        }

        if (context.Request.Headers.Authorization != $"Bearer {(method == "apps.connections.open" ? AppToken : BotToken)}")
        {
            return Error("invalid_auth");
        }

        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var text = await reader.ReadToEndAsync(context.RequestAborted);
        var body = method == "users.info" ? Form(text) : JsonNode.Parse(text)!;
        Calls.Enqueue((method, body));
        lock (_lock)
        {
            return Do(method, body);
        }
    }

    private IResult Do(string method, JsonNode body)
    {
        if (FakeSlackRules.Broken(method, body) is { } broken)
        {
            return Error(broken);
        }

        var channel = body["channel"]?.GetValue<string>();
        if (channel is not null && Closed.Contains(channel))
        {
            return Error("not_in_channel");
        }

        switch (method)
        {
            case "auth.test":
                return Ok(new JsonObject { ["user_id"] = BotUser, ["team_id"] = Team });
            case "users.info":
                return Ok(new JsonObject
                {
                    ["user"] = new JsonObject
                    {
                        ["id"] = body["user"]!.GetValue<string>(), ["real_name"] = $"Person {body["user"]}", ["tz"] = "Asia/Tokyo", ["profile"] = new JsonObject { ["display_name"] = $"p-{body["user"]}" },
                    },
                });
            case "apps.connections.open":
                return Ok(new JsonObject { ["url"] = $"{Address.Replace("http://", "ws://")}/socket" });
            case "chat.postMessage":
                return Ok(new JsonObject { ["ts"] = Add(body, streaming: false).Ts });
            case "chat.startStream":
                return Ok(new JsonObject { ["ts"] = Add(body, streaming: true).Ts });
            case "chat.appendStream" or "chat.stopStream":
                if (Find(body) is not { Streaming: true } streaming)
                {
                    return Error("message_not_in_streaming_state");
                }

                streaming.Append(body["markdown_text"]?.GetValue<string>(), body["blocks"]?.AsArray(), ends: method == "chat.stopStream");
                return Ok([]);
            case "chat.update":
                if (Find(body) is not { } message)
                {
                    return Error("message_not_found");
                }

                message.Replace(body["blocks"]!.AsArray());
                return Ok([]);
            case "assistant.threads.setStatus" or "assistant.threads.setSuggestedPrompts" or "assistant.threads.setTitle":
                return Ok([]);
            default:
                return Error("unknown_method");
        }
    }

    private FakeMessage Add(JsonNode body, bool streaming)
    {
        var message = new FakeMessage(body["channel"]!.GetValue<string>(), body["thread_ts"]?.GetValue<string>(), NextTs(), streaming);
        message.Append(body["markdown_text"]?.GetValue<string>() ?? body["text"]?.GetValue<string>(), body["blocks"]?.AsArray(), ends: !streaming);
        _messages.Add(message);
        OnMessage?.Invoke(message);
        return message;
    }

    private FakeMessage? Find(JsonNode body) =>
        _messages.Find(m => m.Channel == body["channel"]?.GetValue<string>() && m.Ts == body["ts"]?.GetValue<string>());

    private async Task<IResult> RespondAsync(HttpContext context)
    {
        Responses.Enqueue((await JsonNode.ParseAsync(context.Request.Body))!);
        return Results.Ok();
    }

    /// <summary>Methods that read take a form and ignore JSON.</summary>
    private static JsonObject Form(string text) => new(QueryHelpers.ParseQuery(text).Select(f => KeyValuePair.Create<string, JsonNode?>(f.Key, f.Value.ToString())));

    private static IResult Ok(JsonObject result)
    {
        result["ok"] = true;
        return Results.Text(result.ToJsonString(), "application/json");
    }

    private static IResult Error(string error) => Results.Text($$"""{"ok":false,"error":"{{error}}"}""", "application/json");

    private static IResult Refuse(HttpContext context, string refusal)
    {
        if (!int.TryParse(refusal, CultureInfo.InvariantCulture, out var status))
        {
            return Error(refusal);
        }

        if (status == 429)
        {
            context.Response.Headers.RetryAfter = "1";
        }

        return Results.Text("""{"ok":false,"error":"ratelimited"}""", "application/json", statusCode: status);
    }

    public async ValueTask DisposeAsync()
    {
        Socket.Dispose();
        await _app.StopAsync(TestContext.Current.CancellationToken);
        await _app.DisposeAsync();
    }
}
