using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Tests;

/// <summary>A chat endpoint on a real socket that streams what its script says in OpenAI's server-sent events.</summary>
internal sealed class FakeChatServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeChatServer(WebApplication app) => _app = app;

    public string Address => $"{_app.Urls.Single()}/v1";

    /// <summary>The bodies of the requests, in their order.</summary>
    public List<JsonNode> Requests { get; } = [];

    /// <summary>The texts of their messages, a line break between two.</summary>
    public List<string> Prompts { get; } = [];

    public List<string> Authorizations { get; } = [];

    /// <summary>The values of the header <c>api-key</c>.</summary>
    public List<string> ApiKeys { get; } = [];

    /// <summary>What the model says to a prompt, in the chunks in which it comes.</summary>
    public Func<string, IEnumerable<string>> Says { get; set; } = _ => [];

    /// <summary>What an answer cost by the endpoint's own count; <c>null</c> for an endpoint that tells none.</summary>
    public (int Prompt, int Completion)? Tokens { get; set; }

    /// <summary>Called with the number of the request, from 1; a status of failure to answer with, <c>null</c> answers well.</summary>
    public Func<int, int?> Status { get; set; } = _ => null;

    /// <summary>Called with every request before it is answered: to set headers of the answer, to hold it back.</summary>
    public Func<HttpContext, Task> Receives { get; set; } = _ => Task.CompletedTask;

    /// <summary>What happens once everything is said: the end by default; a model that breaks off or hangs does something else.</summary>
    public Func<HttpContext, Task> Ends { get; set; } = context => context.Response.WriteAsync("data: [DONE]\n\n");

    /// <param name="certificate">For a server that is spoken to through TLS; <c>null</c> for one in the open.</param>
    public static async Task<FakeChatServer> StartAsync(X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => _ = certificate is null ? listen : listen.UseHttps(certificate)));
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var server = new FakeChatServer(app);
        app.MapPost("/{**path}", server.AnswerAsync);
        await app.StartAsync();
        return server;
    }

    /// <summary>Text in chunks of a few characters, so that markers are split too.</summary>
    public static IEnumerable<string> Chunks(string text) => text.Chunk(3).Select(c => new string(c));

    /// <summary>What a message of a request says, in one piece or in several.</summary>
    public static string Content(JsonNode? message) => message!["content"] switch
    {
        JsonArray parts => string.Concat(parts.Select(p => p!["text"]!.GetValue<string>())),
        var text => text!.GetValue<string>(),
    };

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var body = (await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!;
        var prompt = string.Join('\n', body["messages"]!.AsArray().Select(Content));
        Requests.Add(body);
        Prompts.Add(prompt);
        Authorizations.Add(context.Request.Headers.Authorization.ToString());
        ApiKeys.Add(context.Request.Headers["api-key"].ToString());
        await Receives(context);
        if (Status(Requests.Count) is { } status)
        {
            context.Response.StatusCode = status;
            return;
        }

        context.Response.ContentType = "text/event-stream";
        foreach (var chunk in Says(prompt))
        {
            var data = JsonSerializer.Serialize(new
            {
                id = "c1",
                @object = "chat.completion.chunk",
                created = 1,
                model = "fake",
                choices = new[] { new { index = 0, delta = new { content = chunk }, finish_reason = (string?)null } },
            });
            await context.Response.WriteAsync($"data: {data}\n\n", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }

        if (Tokens is var (asked, said))
        {
            var usage = new { prompt_tokens = asked, completion_tokens = said, total_tokens = asked + said };
            var data = JsonSerializer.Serialize(new { id = "c1", @object = "chat.completion.chunk", created = 1, model = "fake", choices = Array.Empty<object>(), usage });
            await context.Response.WriteAsync($"data: {data}\n\n", context.RequestAborted);
        }

        await Ends(context);
    }
}
