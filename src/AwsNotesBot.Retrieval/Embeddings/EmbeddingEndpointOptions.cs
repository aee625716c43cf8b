using System.ComponentModel.DataAnnotations;

namespace AwsNotesBot.Retrieval.Embeddings;

/// <summary>An embedding endpoint that speaks OpenAI's protocol. Without an address the built-in model embeds, offline.</summary>
public sealed class EmbeddingEndpointOptions : IValidatableObject
{
    public const string Section = "Models:Embedding";

    /// <summary>Gets or sets the address up to and including the version, for example <c>http://localhost:11434/v1</c>.</summary>
    /// <value>The default is none: the built-in model embeds.</value>
    public string? Endpoint { get; set; }

    /// <summary>Gets or sets the model's name as the endpoint knows it.</summary>
    /// <value>The default is none; required with an endpoint.</value>
    public string? Model { get; set; }

    /// <summary>Gets or sets the secret that is sent as a bearer token; it is never logged.</summary>
    /// <value>The default is none, for endpoints that ask for no key.</value>
    public string? Key { get; set; }

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

    internal bool IsSet => !string.IsNullOrWhiteSpace(Endpoint);

    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext)
    {
        if (!IsSet)
        {
            yield break;
        }

        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            yield return new($"{Section}:{nameof(Endpoint)} ('{Endpoint}') must be an address such as http://localhost:11434/v1.");
        }

        if (string.IsNullOrWhiteSpace(Model))
        {
            yield return new($"{Section}:{nameof(Model)} is missing: name a model that {Section}:{nameof(Endpoint)} ('{Endpoint}') serves.");
        }
    }
}
