using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AwsNotesBot.Channels.Connector;
using AwsNotesBot.Channels.Connector.Outgoing;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace AwsNotesBot.Channels.Tests.Connector.Outgoing;

public class BotCredentialTests
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    [Fact]
    public void SecretCertificateAndManagedIdentityAreEachTakenAsTheyAre()
    {
        var folder = Directory.CreateTempSubdirectory("credential-");
        using var key = RSA.Create(2_048);
        using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var (pfx, pem) = (Path.Combine(folder.FullName, "bot.pfx"), Path.Combine(folder.FullName, "bot.pem"));
        File.WriteAllBytes(pfx, certificate.Export(X509ContentType.Pkcs12, "word"));
        File.WriteAllText(pem, $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}");

        Assert.IsType<ClientSecretCredential>(Create(new() { AppId = AppId, AppSecret = "secret" }));
        Assert.IsType<ClientCertificateCredential>(Create(new() { AppId = AppId, CertificateFile = pfx, CertificatePassword = "word" }));
        Assert.IsType<ClientCertificateCredential>(Create(new() { AppId = AppId, CertificateFile = pem }));
        Assert.IsType<ManagedIdentityCredential>(Create(new() { AppId = AppId, ManagedIdentity = true }));
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("https://login.microsoftonline.us/{tenant}/oauth2/v2.0/token", true)]
    [InlineData("http://login.microsoftonline.us/{tenant}/oauth2/v2.0/token", false)]
    [InlineData("https://login.microsoftonline.us/other/{tenant}/oauth2/v2.0/token", false)]
    [InlineData("https://login.microsoftonline.us/tenant/oauth2/v2.0/token", false)]
    [InlineData("{tenant}", false)]
    public void TokenEndpointIsAHostAndTheUsualPath(string address, bool isOne) => Assert.Equal(isOne, BotCredential.IsTokenEndpoint(address));

    private static Azure.Core.TokenCredential Create(ConnectorOptions options) => BotCredential.Create(options, new HttpClientTransport());
}
