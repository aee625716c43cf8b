using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Connector.Outgoing;

/// <summary>The bot's own tokens, by its secret, its certificate or the machine's managed identity. Kept until shortly before they end.</summary>
internal sealed class BotCredential
{
    /// <summary>How the address of every token endpoint ends.</summary>
    public const string TokenPath = "/{tenant}/oauth2/v2.0/token";

    /// <summary>Where multi-tenant bots get theirs.</summary>
    private const string DefaultTenant = "botframework.com";

    private readonly TokenCredential? _credential;
    private readonly TokenRequestContext _request;

    /// <param name="settings">Who the bot is.</param>
    /// <param name="http">Calls the token endpoint.</param>
    public BotCredential(IOptions<ConnectorOptions> settings, HttpClient http)
    {
        _credential = settings.Value.AppId is null ? null : Create(settings.Value, new HttpClientTransport(http));
        _request = new TokenRequestContext([settings.Value.Scope]);
    }

    /// <returns><c>null</c> where the bot has no registration.</returns>
    /// <exception cref="AuthenticationFailedException">The endpoint gives none.</exception>
    public async Task<string?> TokenAsync(CancellationToken cancellationToken) =>
        _credential is null ? null : (await _credential.GetTokenAsync(_request, cancellationToken)).Token;

    public static bool IsTokenEndpoint(string address) =>
        address.EndsWith(TokenPath, StringComparison.Ordinal)
        && Uri.TryCreate(address[..^TokenPath.Length], UriKind.Absolute, out var host)
        && host.Scheme == Uri.UriSchemeHttps
        && host.AbsolutePath == "/"
        && host.UserInfo.Length == 0;

    internal static TokenCredential Create(ConnectorOptions options, HttpPipelineTransport transport)
    {
        var tenant = options.TenantId ?? DefaultTenant;
        var authority = new Uri(options.TokenEndpoint[..^TokenPath.Length]);
        if (options.ManagedIdentity)
        {
            return new ManagedIdentityCredential(new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(options.AppId)) { Transport = transport });
        }

        // The authority is the setting's: nobody else is asked whether it is one.
        return options.AppSecret is { } secret
            ? new ClientSecretCredential(tenant, options.AppId, secret, new ClientSecretCredentialOptions { AuthorityHost = authority, DisableInstanceDiscovery = true, Transport = transport })
            : new ClientCertificateCredential(
                tenant, options.AppId, Load(options), new ClientCertificateCredentialOptions { AuthorityHost = authority, DisableInstanceDiscovery = true, Transport = transport });
    }

    private static X509Certificate2 Load(ConnectorOptions options) => options.CertificateFile!.EndsWith(".pem", StringComparison.OrdinalIgnoreCase)
        ? X509Certificate2.CreateFromPemFile(options.CertificateFile)
        : X509CertificateLoader.LoadPkcs12FromFile(options.CertificateFile, options.CertificatePassword);
}
