using System.ClientModel;
using AwsNotesBot.Models.Endpoints;
using Azure.Core;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using OpenAI.Embeddings;
using Polly;
using Polly.Timeout;

namespace AwsNotesBot.Retrieval.Embeddings;

/// <summary>Embeds through any endpoint that speaks OpenAI's protocol, in batches, repeating what may succeed later.</summary>
public sealed class OpenAiEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
{
    /// <summary>Requests on their way at once: enough to hide the network's latency, too few to trip a rate limit.</summary>
    private const int Parallelism = 4;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500), LongestPause = TimeSpan.FromSeconds(30);

    private readonly EmbeddingEndpointOptions _options;
    private readonly EmbeddingClient _client;
    private readonly ResiliencePipeline _resilience;
    private readonly EmbeddingGeneratorMetadata _metadata;

    /// <param name="options">Valid, with an endpoint and a model.</param>
    /// <param name="logger">Is told of every repeated request.</param>
    /// <param name="time">Measures pauses and time-outs.</param>
    /// <param name="identity">Gives Azure's tokens where the options ask for them; by default the machine's managed identity.</param>
    public OpenAiEmbeddingGenerator(EmbeddingEndpointOptions options, ILogger<OpenAiEmbeddingGenerator>? logger = null, TimeProvider? time = null, TokenCredential? identity = null)
    {
        ArgumentNullException.ThrowIfNull(options);

        _options = options;
        _client = OpenAiEndpoint.Client(options, identity).GetEmbeddingClient(options.Model);
        var log = logger ?? NullLogger<OpenAiEmbeddingGenerator>.Instance;
        _resilience = new EndpointRetry(options.MaxRetries, FirstPause, LongestPause)
            .AddTo(
                new ResiliencePipelineBuilder { TimeProvider = time ?? TimeProvider.System },
                (reason, pause, attempt) => Log.EmbeddingRepeated(log, options.Endpoint!, reason, pause.TotalSeconds, attempt))
            .AddTimeout(TimeSpan.FromSeconds(options.TimeoutSeconds))
            .Build();
        _metadata = new("openai", new Uri(options.Endpoint!), options.Model);
    }

    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, Microsoft.Extensions.AI.EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var batches = values.Chunk(_options.BatchSize).ToList();
        var results = new Embedding<float>[batches.Count][];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(
            Enumerable.Range(0, batches.Count), parallel, async (i, cancellation) => results[i] = await EmbedAsync(batches[i], cancellation));
        return [.. results.SelectMany(batch => batch)];
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType.IsInstanceOfType(_metadata) ? _metadata
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    public void Dispose()
    {
        // The client holds nothing of its own: connections belong to the process's shared transport.
    }

    private async Task<Embedding<float>[]> EmbedAsync(string[] batch, CancellationToken cancellationToken)
    {
        OpenAIEmbeddingCollection answer;
        try
        {
            answer = await _resilience.ExecuteAsync(
                async cancellation => (await _client.GenerateEmbeddingsAsync(batch, cancellationToken: cancellation)).Value, cancellationToken);
        }
        catch (Exception exception) when (EndpointFailure.IsOne(exception))
        {
            throw new RetrievalException(Explain(exception), exception);
        }

        if (answer.Count != batch.Length)
        {
            throw new RetrievalException(
                $"The embedding endpoint '{_options.Endpoint}' gave {answer.Count} vectors for {batch.Length} texts. " +
                $"Check that model '{_options.Model}' embeds text, or name another ({EmbeddingEndpointOptions.Section}:Model).");
        }

        return [.. answer.OrderBy(e => e.Index).Select(e => new Embedding<float>(e.ToFloats()) { ModelId = _options.Model })];
    }

    private string Explain(Exception exception)
    {
        const string Section = EmbeddingEndpointOptions.Section;
        var subject = $"The embedding endpoint '{_options.Endpoint}'";
        return EndpointFailure.Explain(exception, _options, "embedding", "for the built-in model") ?? exception switch
        {
            TimeoutRejectedException => $"{subject} did not answer within {_options.TimeoutSeconds} s in {_options.MaxRetries + 1} attempts. Check that it runs, or raise {Section}:TimeoutSeconds.",
            ClientResultException answered when EndpointRetry.MayPass(answered) => $"{subject} answered {answered.Status} to {_options.MaxRetries + 1} attempts. Try later, or raise {Section}:MaxRetries.",
            _ => $"{subject} refused the request ({(exception as ClientResultException)?.Status}). Check {Section}:Model, and lower {Section}:BatchSize ({_options.BatchSize}) if it says that too much was sent.",
        };
    }
}
