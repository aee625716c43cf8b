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
    /// <summary>How the hosts of Azure's clouds end, and for what tokens are asked there.</summary>
    private static readonly (string Host, string Scope)[] Clouds =
    [
        (".azure.com", "https://cognitiveservices.azure.com/.default"),
        (".azure.us", "https://cognitiveservices.azure.us/.default"),
        (".azure.cn", "https://cognitiveservices.azure.cn/.default"),
    ];

    private static readonly string[] Services = [".openai", ".cognitiveservices", ".services.ai"];

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
            return new BearerTokenPolicy(identity ?? Identity(options), Scope(address));
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

    private static bool IsAzure(Uri address) => Clouds.Any(cloud => Services.Any(service => address.Host.EndsWith(service + cloud.Host, StringComparison.OrdinalIgnoreCase)));

    /// <summary>A gateway under a name of its own is taken to stand before the public cloud.</summary>
    private static string Scope(Uri address) => (Clouds.FirstOrDefault(cloud => address.Host.EndsWith(cloud.Host, StringComparison.OrdinalIgnoreCase)) is { Host: not null } known ? known : Clouds[0]).Scope;
}
