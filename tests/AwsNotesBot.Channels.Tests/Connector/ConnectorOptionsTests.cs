using System.ComponentModel.DataAnnotations;
using AwsNotesBot.Channels.Connector;

namespace AwsNotesBot.Channels.Tests.Connector;

public class ConnectorOptionsTests
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    [Fact]
    public void SettingsThatCannotBeRightAreToldTogether()
    {
        var options = new ConnectorOptions
        {
            AppId = "notes",
            AppSecret = "secret",
            ManagedIdentity = true,
            AllowAnonymous = true,
            TenantId = "contoso.example",
            OpenIdMetadata = "http://keys.example",
            TokenEndpoint = "https://login.example/token",
            PublicUrl = "notes.example",
        };

        Assert.Equal(
            """
            Channels:Connector:AppId needs exactly one of AppSecret, CertificateFile and ManagedIdentity; 2 are set.
            Channels:Connector:AppId is 'notes'. Write the app's id, for example 11111111-2222-3333-4444-555555555555.
            Channels:Connector:AllowAnonymous is for trying the bot without a registration. Remove it, or AppId.
            Channels:Connector:TenantId is 'contoso.example'. Activities name tenants by id: write its id there, or list it in AllowedTenants.
            Channels:Connector:OpenIdMetadata is 'http://keys.example'. It must be an https address.
            Channels:Connector:TokenEndpoint is 'https://login.example/token'. Write https://host/{tenant}/oauth2/v2.0/token.
            Channels:Connector:PublicUrl is 'notes.example'. Write scheme and host only, for example https://bot.example.org.
            """,
            Told(options));
    }

    [Fact]
    public void SecretWithoutAnAppIsToldOf() => Assert.Equal(
        "Channels:Connector:AppId is missing: AppSecret, CertificateFile, ManagedIdentity and Emulator belong to an app.",
        Told(new ConnectorOptions { AppSecret = "secret" }));

    [Fact]
    public void DefaultsAndEachKindOfProofAreRight()
    {
        Assert.Equal("", Told(new ConnectorOptions()));
        Assert.Equal("", Told(new ConnectorOptions { AppId = AppId, AppSecret = "secret" }));
        Assert.Equal("", Told(new ConnectorOptions { AppId = AppId, ManagedIdentity = true, TenantId = AppId }));
    }

    private static string Told(ConnectorOptions options) =>
        string.Join(Environment.NewLine, ((IValidatableObject)options).Validate(new ValidationContext(options)).Select(r => r.ErrorMessage));
}
