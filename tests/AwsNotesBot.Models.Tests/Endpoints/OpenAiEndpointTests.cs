using System.ClientModel.Primitives;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AwsNotesBot.Models.Chat;
using AwsNotesBot.Models.Endpoints;
using AwsNotesBot.Models.Tests.Fakes;
using Azure.Core;
using Azure.Identity;
using OpenAI.Chat;

namespace AwsNotesBot.Models.Tests.Endpoints;

/// <summary>Through TLS to a fake that stands where Azure's name leads.</summary>
public sealed class OpenAiEndpointTests : IAsyncLifetime
{
    private const string Azure = "https://tea.openai.azure.com/openai/v1";

    private readonly X509Certificate2 _certificate = Certificate();
    private FakeChatServer _server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await FakeChatServer.StartAsync(_certificate);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _certificate.Dispose();
    }

    [Theory]
    [InlineData(Azure, "", "k-123")]
    [InlineData("https://models.example/v1", "Bearer k-123", "")]
    [InlineData("https://openai.azure.com.evil.example/v1", "Bearer k-123", "")]
    public async Task KeyGoesToAzureInAHeaderOfItsOwnAndElsewhereAsABearerToken(string address, string authorization, string apiKey)
    {
        await AskAsync(new ChatEndpointOptions { Endpoint = address, Model = "m", Key = "k-123" });

        Assert.Equal((authorization, apiKey), (Assert.Single(_server.Authorizations), Assert.Single(_server.ApiKeys)));
    }

    [Theory]
    [InlineData(null, "https://cognitiveservices.azure.com")]
    [InlineData("c-1", "https://cognitiveservices.azure.com c-1")]
    public async Task ManagedIdentityGetsOneTokenForManyRequests(string? clientId, string asked)
    {
        await using var metadata = await FakeIdentityServer.StartAsync();
        var options = new ChatEndpointOptions { Endpoint = Azure, Model = "m", ManagedIdentity = true, ClientId = clientId };
        var identity = OpenAiEndpoint.Identity(options, metadata.Transport());

        await AskAsync(options, identity);
        await AskAsync(options, identity);

        Assert.Equal([asked], metadata.Asked);
        Assert.Equal(["Bearer token-1", "Bearer token-1"], _server.Authorizations);
        Assert.Equal(["", ""], _server.ApiKeys);
    }

    [Fact]
    public async Task TokenThatEndsSoonIsRenewed()
    {
        await using var metadata = await FakeIdentityServer.StartAsync();
        metadata.Lifetimes.Enqueue(TimeSpan.FromMinutes(1));
        var options = new ChatEndpointOptions { Endpoint = Azure, Model = "m", ManagedIdentity = true, ClientId = "c-renewed" }; // tokens are kept by identity
        var identity = OpenAiEndpoint.Identity(options, metadata.Transport());

        await AskAsync(options, identity);
        await AskAsync(options, identity);
        await AskAsync(options, identity);

        Assert.Equal(["Bearer token-1", "Bearer token-2", "Bearer token-2"], _server.Authorizations);
    }

    [Theory]
    [InlineData("https://tea.openai.azure.us/openai/v1", "https://cognitiveservices.azure.us")]
    [InlineData("https://tea.openai.azure.cn/openai/v1", "https://cognitiveservices.azure.cn")]
    [InlineData("https://gateway.example/openai/v1", "https://cognitiveservices.azure.com")]
    public async Task EachCloudHasTokensOfItsOwn(string address, string asked)
    {
        await using var metadata = await FakeIdentityServer.StartAsync();
        var options = new ChatEndpointOptions { Endpoint = address, Model = "m", ManagedIdentity = true, ClientId = "c-clouds" };

        await AskAsync(options, OpenAiEndpoint.Identity(options, metadata.Transport()));

        Assert.Equal([$"{asked} c-clouds"], metadata.Asked);
    }

    [Fact]
    public async Task MachineWithoutAnIdentityEndsInASentence()
    {
        var options = new ChatEndpointOptions { Endpoint = Azure, Model = "m", ManagedIdentity = true };
        using var client = new OpenAiChatClient(options, identity: new NoIdentity());

        var failure = await Assert.ThrowsAsync<ChatModelException>(() => client.GetResponseAsync([new(Microsoft.Extensions.AI.ChatRole.User, "Say tea.")], cancellationToken: Cancellation));

        Assert.Equal($"This machine's managed identity gave no token for '{Azure}' (No identity is assigned.). Give it one and a role at the endpoint, or set Models:Chat:Key.", failure.Message);
    }

    private async Task AskAsync(ChatEndpointOptions options, TokenCredential? identity = null)
    {
        _server.Says = _ => ["Tea."];
        using var http = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = (_, cancellationToken) => Sockets.OpenAsync(_server.Address, cancellationToken),
            SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == _certificate.GetCertHashString() },
        });
        var client = OpenAiEndpoint.Client(options, identity, new HttpClientPipelineTransport(http)).GetChatClient(options.Model);
        await foreach (var update in client.CompleteChatStreamingAsync([new UserChatMessage("Say tea.")], cancellationToken: Cancellation))
        {
            Assert.NotNull(update);
        }
    }

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        using var made = new CertificateRequest("CN=tea", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }

    private sealed class NoIdentity : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new CredentialUnavailableException("No identity is assigned.\nSee the documentation.");

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));
    }
}
