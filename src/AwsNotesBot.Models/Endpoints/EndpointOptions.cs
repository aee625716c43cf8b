using System.ComponentModel.DataAnnotations;

namespace AwsNotesBot.Models.Endpoints;

/// <summary>Where a model is served by OpenAI's protocol, and who asks it. Without an address there is no such model.</summary>
/// <param name="section">The section of the settings, as errors name it.</param>
public abstract class EndpointOptions(string section) : IValidatableObject
{
    /// <summary>Gets or sets the address up to and including the version, for example <c>http://localhost:11434/v1</c> or <c>https://NAME.openai.azure.com/openai/v1</c>.</summary>
    /// <value>The default is none: the program does without this model.</value>
    public string? Endpoint { get; set; }

    /// <summary>Gets or sets the model's name as the endpoint knows it; on Azure the deployment's.</summary>
    /// <value>The default is none; required with an endpoint.</value>
    public string? Model { get; set; }

    /// <summary>Gets or sets the secret that is sent with each request: as a bearer token, to Azure in the header <c>api-key</c>. It is never logged.</summary>
    /// <value>The default is none, for endpoints that ask for no key.</value>
    public string? Key { get; set; }

    /// <summary>Gets or sets a value indicating whether Azure's managed identity of this machine asks, in the place of a key.</summary>
    /// <value>The default is <c>false</c>.</value>
    public bool ManagedIdentity { get; set; }

    /// <summary>Gets or sets the client id of a user-assigned identity.</summary>
    /// <value>The default is none: the machine's own identity.</value>
    public string? ClientId { get; set; }

    /// <summary>The section of the settings, as errors name it.</summary>
    public string SectionName { get; } = section;

    public bool IsSet => !string.IsNullOrWhiteSpace(Endpoint);

    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext)
    {
        if (!IsSet)
        {
            yield break;
        }

        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            yield return new($"{SectionName}:{nameof(Endpoint)} ('{Endpoint}') must be an address such as http://localhost:11434/v1.");
        }
        else if (ManagedIdentity && address.Scheme != Uri.UriSchemeHttps)
        {
            yield return new($"{SectionName}:{nameof(Endpoint)} ('{Endpoint}') must begin with https:// where {nameof(ManagedIdentity)} is set: a token is not sent in the open.");
        }

        if (string.IsNullOrWhiteSpace(Model))
        {
            yield return new($"{SectionName}:{nameof(Model)} is missing: name a model that {SectionName}:{nameof(Endpoint)} ('{Endpoint}') serves.");
        }

        if (ManagedIdentity && !string.IsNullOrWhiteSpace(Key))
        {
            yield return new($"{SectionName}:{nameof(Key)} and {SectionName}:{nameof(ManagedIdentity)} are both set: leave one of them out.");
        }

        if (!ManagedIdentity && ClientId is not null)
        {
            yield return new($"{SectionName}:{nameof(ClientId)} belongs to {SectionName}:{nameof(ManagedIdentity)}, which is not set.");
        }
    }
}
