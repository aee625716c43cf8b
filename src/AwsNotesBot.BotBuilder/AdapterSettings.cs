using AwsNotesBot.Channels.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace AwsNotesBot.BotBuilder;

/// <summary>The bot's registration by the names that Bot Builder has for it.</summary>
internal static class AdapterSettings
{
    /// <exception cref="NotSupportedException">The registration proves itself by a certificate.</exception>
    public static IConfiguration Of(ConnectorOptions options)
    {
        if (options.CertificateFile is not null)
        {
            throw new NotSupportedException("With Bot Builder the setting Channels:Connector:CertificateFile is not read. Use AppSecret or ManagedIdentity, or build without -p:MicrosoftSdks=true.");
        }

        var type = options switch
        {
            { ManagedIdentity: true } => "UserAssignedMSI",
            { TenantId: not null } => "SingleTenant",
            _ => "MultiTenant",
        };
        return new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            [MicrosoftAppCredentials.MicrosoftAppTypeKey] = type,
            [MicrosoftAppCredentials.MicrosoftAppIdKey] = options.AppId,
            [MicrosoftAppCredentials.MicrosoftAppPasswordKey] = options.AppSecret,
            [MicrosoftAppCredentials.MicrosoftAppTenantIdKey] = options.TenantId,
        }).Build();
    }
}
