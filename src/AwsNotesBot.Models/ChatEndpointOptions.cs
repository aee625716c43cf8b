using System.ComponentModel.DataAnnotations;

namespace AwsNotesBot.Models;

/// <summary>A chat endpoint that speaks OpenAI's protocol. Without an address no model writes: answers are extracted, offline.</summary>
public sealed class ChatEndpointOptions : IValidatableObject
{
    public const string Section = "Models:Chat";

    /// <summary>Gets or sets the address up to and including the version, for example <c>http://localhost:11434/v1</c>.</summary>
    /// <value>The default is none: no model writes.</value>
    public string? Endpoint { get; set; }

    /// <summary>Gets or sets the model's name as the endpoint knows it.</summary>
    /// <value>The default is none; required with an endpoint.</value>
    public string? Model { get; set; }

    /// <summary>Gets or sets the secret that is sent as a bearer token; it is never logged.</summary>
    /// <value>The default is none, for endpoints that ask for no key.</value>
    public string? Key { get; set; }

    /// <summary>Gets or sets the longest that one answer may take, repetitions included, in seconds.</summary>
    /// <value>The default is 20: a turn has 30 in most channels.</value>
    [Range(1, 600)]
    public int TimeoutSeconds { get; set; } = 20;

    /// <summary>Gets or sets how often a request is repeated after a failure that may pass (429, 408, 5xx, no connection) while nothing was said yet.</summary>
    /// <value>The default is 2.</value>
    [Range(0, 10)]
    public int MaxRetries { get; set; } = 2;

    /// <summary>Gets or sets the most tokens of one answer.</summary>
    /// <value>The default is 800.</value>
    [Range(16, 32_768)]
    public int MaxOutputTokens { get; set; } = 800;

    public bool IsSet => !string.IsNullOrWhiteSpace(Endpoint);

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
