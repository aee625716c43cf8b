using System.Net;
using System.Net.Sockets;
using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Tests.Fakes;
using Azure.Core;
using Azure.Identity;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Retrieval.Tests.Embeddings;

public sealed class OpenAiEmbeddingGeneratorTests : IAsyncLifetime
{
    private FakeEmbeddingEndpoint _endpoint = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _endpoint = await FakeEmbeddingEndpoint.StartAsync();

    public ValueTask DisposeAsync() => _endpoint.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task VectorsComeInTheOrderOfTheTexts(bool endpointSendsNumbers)
    {
        _endpoint.SendsNumbers = endpointSendsNumbers;

        var vectors = await Generator(batchSize: 2).GenerateAsync(["a", "bb", "ccc", "dddd", "eeeee"], cancellationToken: Cancellation);

        Assert.Equal([[1, 0], [2, 1], [3, 0], [4, 1], [5, 0]], vectors.Select(v => v.Vector.ToArray()));
        Assert.Equal(3, _endpoint.Requests);
    }

    [Fact]
    public async Task NoTextsAskForNothing()
    {
        Assert.Empty(await Generator().GenerateAsync([], cancellationToken: Cancellation));
        Assert.Equal(0, _endpoint.Requests);
    }

    [Fact]
    public async Task KeyIsSentAsABearerToken()
    {
        await Generator(key: "k-123").GenerateAsync(["a"], cancellationToken: Cancellation);

        Assert.Equal(["Bearer k-123"], _endpoint.Authorizations);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task FailureThatMayPassIsRepeatedAfterTheRequestedPause(int status)
    {
        _endpoint.Instead = request => request <= 2 ? Status(status) : null;
        var logger = new RecordingLogger();

        var vectors = await Generator(key: "k-123", logger: logger).GenerateAsync(["abc"], cancellationToken: Cancellation);

        Assert.Equal([3, 0], Assert.Single(vectors).Vector.ToArray());
        Assert.Equal(
            [
                $"The embedding endpoint '{_endpoint.Address}' failed (status {status}); the request is repeated in 0.0 s (repetition 1).",
                $"The embedding endpoint '{_endpoint.Address}' failed (status {status}); the request is repeated in 0.0 s (repetition 2).",
            ],
            logger.Messages);
    }

    [Fact]
    public async Task FailureThatStaysEndsInASentence()
    {
        _endpoint.Instead = _ => Status(503);

        var error = await FailAsync(Generator(maxRetries: 2));

        Assert.Equal($"The embedding endpoint '{_endpoint.Address}' answered 503 to 3 attempts. Try later, or raise Models:Embedding:MaxRetries.", error.Message);
        Assert.Equal(3, _endpoint.Requests);
    }

    [Theory]
    [InlineData(401, "refused the key (401). Check Models:Embedding:Key.")]
    [InlineData(404, "knows no model 'small' or no such address (404). Check Models:Embedding:Model and Models:Embedding:Endpoint.")]
    [InlineData(400, "refused the request (400). Check Models:Embedding:Model, and lower Models:Embedding:BatchSize (64) if it says that too much was sent.")]
    public async Task RefusalIsNotRepeatedAndNeverShowsTheKey(int status, string reason)
    {
        _endpoint.Instead = _ => Results.Json(new { error = new { message = "Incorrect API key provided: k-123" } }, statusCode: status);

        var error = await FailAsync(Generator(key: "k-123"));

        Assert.Equal($"The embedding endpoint '{_endpoint.Address}' {reason}", error.Message);
        Assert.Equal(1, _endpoint.Requests);
    }

    [Fact]
    public async Task SilentEndpointEndsInASentence()
    {
        var silence = new TaskCompletionSource();
        _endpoint.Instead = _ =>
        {
            silence.Task.Wait();
            return null;
        };

        var error = await FailAsync(Generator(maxRetries: 0, timeoutSeconds: 1));
        silence.SetResult();

        Assert.Equal(
            $"The embedding endpoint '{_endpoint.Address}' did not answer within 1 s in 1 attempts. Check that it runs, or raise Models:Embedding:TimeoutSeconds.",
            error.Message);
    }

    [Fact]
    public async Task NoEndpointEndsInASentence()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://{listener.LocalEndpoint}/v1";
        listener.Stop();

        var error = await FailAsync(new OpenAiEmbeddingGenerator(new() { Endpoint = address, Model = "small", MaxRetries = 0 }));

        Assert.StartsWith($"The embedding endpoint '{address}' cannot be reached (", error.Message);
        Assert.EndsWith("Check that it runs, or correct Models:Embedding:Endpoint; leave that empty for the built-in model.", error.Message);
    }

    [Fact]
    public async Task MachineWithoutAnIdentityEndsInASentence()
    {
        var error = await FailAsync(new OpenAiEmbeddingGenerator(new() { Endpoint = "https://tea.openai.azure.com/openai/v1", Model = "small", ManagedIdentity = true }, identity: new NoIdentity()));

        Assert.Equal(
            "This machine's managed identity gave no token for 'https://tea.openai.azure.com/openai/v1' (No identity is assigned.). Give it one and a role at the endpoint, or set Models:Embedding:Key.",
            error.Message);
    }

    [Fact]
    public async Task CancellationPassesThrough()
    {
        using var cancel = new CancellationTokenSource();
        _endpoint.Instead = _ =>
        {
            cancel.Cancel();
            return Status(503);
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Generator().GenerateAsync(["a"], cancellationToken: cancel.Token));
    }

    [Fact]
    public void MetadataNamesEndpointAndModel()
    {
        var metadata = ((IEmbeddingGenerator<string, Embedding<float>>)Generator()).GetService<EmbeddingGeneratorMetadata>();

        Assert.Equal((_endpoint.Address, "small"), (metadata?.ProviderUri?.ToString(), metadata?.DefaultModelId));
    }

    /// <summary>With a requested pause of nothing, so that no test waits.</summary>
    private static IResult Status(int status) => new RetryNow(status);

    private static Task<RetrievalException> FailAsync(OpenAiEmbeddingGenerator generator) =>
        Assert.ThrowsAsync<RetrievalException>(() => generator.GenerateAsync(["a"], cancellationToken: Cancellation));

    private OpenAiEmbeddingGenerator Generator(
        int batchSize = 64, string? key = null, int maxRetries = 4, int timeoutSeconds = 30, ILogger<OpenAiEmbeddingGenerator>? logger = null) =>
        new(
            new()
            {
                Endpoint = _endpoint.Address,
                Model = "small",
                Key = key,
                BatchSize = batchSize,
                MaxRetries = maxRetries,
                TimeoutSeconds = timeoutSeconds,
            },
            logger);

    private sealed class NoIdentity : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new CredentialUnavailableException("No identity is assigned.");

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));
    }

    private sealed class RetryNow(int status) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = status;
            httpContext.Response.Headers.RetryAfter = "0";
            return Task.CompletedTask;
        }
    }

    private sealed class RecordingLogger : ILogger<OpenAiEmbeddingGenerator>
    {
        public List<string> Messages { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Messages.Add(formatter(state, exception));
    }
}
