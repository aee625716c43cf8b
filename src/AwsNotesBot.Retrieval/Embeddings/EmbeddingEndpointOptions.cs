using System.ComponentModel.DataAnnotations;
using AwsNotesBot.Models.Endpoints;

namespace AwsNotesBot.Retrieval.Embeddings;

/// <summary>An embedding endpoint. Without an address the built-in model embeds, offline.</summary>
public sealed class EmbeddingEndpointOptions() : EndpointOptions(Section)
{
    public const string Section = "Models:Embedding";

    /// <summary>Gets or sets how many texts go into one request.</summary>
    /// <value>The default is 64.</value>
    [Range(1, 2_048)]
    public int BatchSize { get; set; } = 64;

    /// <summary>Gets or sets how often a request is repeated after a failure that may pass (429, 408, 5xx, no connection, time-out).</summary>
    /// <value>The default is 4: with growing pauses about ten seconds in all.</value>
    [Range(0, 10)]
    public int MaxRetries { get; set; } = 4;

    /// <summary>Gets or sets the longest that one request may take, in seconds.</summary>
    /// <value>The default is 30.</value>
    [Range(1, 600)]
    public int TimeoutSeconds { get; set; } = 30;
}
