using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using OpenAI;

namespace AwsNotesBot.Models.Endpoints;

/// <summary>The OpenAI package's client for an endpoint, signed in as the settings say.</summary>
public static class OpenAiEndpoint
{
    /// <summary>For which Azure's tokens are asked.</summary>
    private const string AzureScope = "https://cognitiveservices.azure.com/.default";

    private static readonly string[] AzureHosts = [".openai.azure.com", ".cognitiveservices.azure.com", ".services.ai.azure.com"];

    /// <param name="options">Valid, with an endpoint.</param>
    /// <param name="identity">Gives Azure's tokens and keeps them until shortly before they end; by default the machine's managed identity.</param>
    /// <param name="transport">By default the one that the process shares.</param>
    public static OpenAIClient Client(EndpointOptions options, TokenCredential? identity = null, PipelineTransport? transport = null)
    {
        ArgumentNullException.ThrowIfNull(options);

        var address = new Uri(options.Endpoint!);
        var settings = new OpenAIClientOptions
        {
            Endpoint = address,
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0), // ours can be configured
            NetworkTimeout = Timeout.InfiniteTimeSpan,
            Transport = transport,
        };
#pragma warning disable OPENAI001 // the only way to sign in otherwise than with a bearer key
        return new OpenAIClient(Policy(options, address, identity), settings);
#pragma warning restore OPENAI001
    }

    private static AuthenticationPolicy Policy(EndpointOptions options, Uri address, TokenCredential? identity)
    {
        if (options.ManagedIdentity)
        {
            return new BearerTokenPolicy(identity ?? Identity(options), AzureScope);
        }

        var key = new ApiKeyCredential(string.IsNullOrWhiteSpace(options.Key) ? "none" : options.Key); // the client insists on a key
        return IsAzure(address)
            ? ApiKeyAuthenticationPolicy.CreateHeaderApiKeyPolicy(key, "api-key")
            : ApiKeyAuthenticationPolicy.CreateBearerAuthorizationPolicy(key);
    }

    internal static TokenCredential Identity(EndpointOptions options, HttpPipelineTransport? transport = null)
    {
        var settings = new ManagedIdentityCredentialOptions(options.ClientId is { } id ? ManagedIdentityId.FromUserAssignedClientId(id) : ManagedIdentityId.SystemAssigned);
        settings.Transport = transport ?? settings.Transport;
        return new ManagedIdentityCredential(settings);
    }

    private static bool IsAzure(Uri address) => AzureHosts.Any(host => address.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase));
}
