using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Retrieval.Tests.Fakes;

/// <summary>An embedding endpoint on a real socket: [length of the text, its place in the request], the last text first.</summary>
internal sealed class FakeEmbeddingEndpoint : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _requests;

    private FakeEmbeddingEndpoint(WebApplication app) => _app = app;

    public string Address => $"{_app.Urls.Single()}/v1";

    public int Requests => _requests;

    public List<string> Authorizations { get; } = [];

    public List<string[]> Batches { get; } = [];

    /// <summary>Called with the number of the request, from 1; what it returns replaces the answer, <c>null</c> answers well.</summary>
    public Func<int, IResult?> Instead { get; set; } = _ => null;

    /// <summary>Vectors as JSON numbers, as some servers send them whatever they are asked for, and not as base64.</summary>
    public bool SendsNumbers { get; set; }

    public static async Task<FakeEmbeddingEndpoint> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var endpoint = new FakeEmbeddingEndpoint(app);
        app.MapPost("/v1/embeddings", endpoint.AnswerAsync);
        await app.StartAsync();
        return endpoint;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task<IResult> AnswerAsync(HttpRequest request)
    {
        var body = await JsonNode.ParseAsync(request.Body);
        var texts = body!["input"]!.AsArray().Select(text => text!.GetValue<string>()).ToArray();
        lock (Batches)
        {
            Batches.Add(texts);
            Authorizations.Add(request.Headers.Authorization.ToString());
        }

        return Instead(Interlocked.Increment(ref _requests)) ?? Results.Json(new
        {
            @object = "list",
            model = body["model"]!.GetValue<string>(),
            usage = new { prompt_tokens = 1, total_tokens = 1 },
            data = texts.Select((text, i) => new { @object = "embedding", index = i, embedding = Vector(text, i) }).Reverse(),
        });
    }

    private JsonElement Vector(string text, int place)
    {
        float[] vector = [text.Length, place];
        return SendsNumbers
            ? JsonSerializer.SerializeToElement(vector)
            : JsonSerializer.SerializeToElement(Convert.ToBase64String(MemoryMarshal.AsBytes<float>(vector)));
    }
}
