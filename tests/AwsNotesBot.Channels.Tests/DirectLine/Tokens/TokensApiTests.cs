using System.Net;
using System.Text.Json;
using AwsNotesBot.Channels.Tests.Fakes;

namespace AwsNotesBot.Channels.Tests.DirectLine.Tokens;

public class TokensApiTests
{
    private const string Generate = "/v3/directline/tokens/generate";
    private const string Refresh = "/v3/directline/tokens/refresh";
    private const string Listed = "https://blog.example.org";

    private static readonly (string, string) Allowed = ("Channels:DirectLine:AllowedOrigins:0", Listed);
    private static readonly (string, string) WithSecret = ("Channels:DirectLine:Secret", ChannelHost.Secret);

    [Fact]
    public async Task OwnPageGetsATokenButNoStream()
    {
        await using var host = await ChannelHost.StartAsync();

        var body = await ChannelHost.JsonAsync(await host.SendAsync(HttpMethod.Post, Generate, origin: ChannelHost.Origin), HttpStatusCode.OK);

        Assert.Equal(["conversationId", "token", "expires_in"], body.EnumerateObject().Select(p => p.Name));
        Assert.Equal(1800, body.GetProperty("expires_in").GetInt32());
        Assert.Equal(22, body.GetProperty("conversationId").GetString()!.Length);
    }

    [Fact]
    public async Task EachTokenIsForAnotherConversationAndUser()
    {
        await using var host = await ChannelHost.StartAsync();

        var (first, second) = (Claims(await host.TokenAsync()), Claims(await host.TokenAsync()));

        Assert.NotEqual(first.GetProperty("conv").GetString(), second.GetProperty("conv").GetString());
        Assert.NotEqual(first.GetProperty("user").GetString(), second.GetProperty("user").GetString());
        Assert.Matches("^dl_[A-Za-z0-9_-]{22}$", first.GetProperty("user").GetString());
    }

    [Fact]
    public async Task BrowserThatNamesTheOwnPageByFetchMetadataIsBelieved()
    {
        await using var host = await ChannelHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, Generate);
        request.Headers.Add("Sec-Fetch-Site", "same-origin");

        Assert.Equal(HttpStatusCode.OK, (await host.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task ListedSiteGetsATokenThatOnlyItsPagesMayUse()
    {
        await using var host = await ChannelHost.StartAsync(settings: Allowed);

        var reply = await host.SendAsync(HttpMethod.Post, Generate, origin: Listed);
        var token = (await ChannelHost.JsonAsync(reply, HttpStatusCode.OK)).GetProperty("token").GetString();

        Assert.Equal([Listed], reply.Headers.GetValues("Access-Control-Allow-Origin"));
        await ChannelHost.RefusedAsync(
            await host.SendAsync(HttpMethod.Post, Refresh, token, origin: "https://evil.example"),
            HttpStatusCode.Forbidden, "Forbidden", "The token is not for pages of https://evil.example.");
        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(HttpMethod.Post, Refresh, token, origin: Listed)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(HttpMethod.Post, Refresh, token)).StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example", "Pages of https://evil.example may not get a token. The host's setting Channels:DirectLine:AllowedOrigins lists the sites that may.")]
    [InlineData("https://blog.example.org.evil.example", "Pages of https://blog.example.org.evil.example may not get a token. The host's setting Channels:DirectLine:AllowedOrigins lists the sites that may.")]
    [InlineData("null", "Pages of null may not get a token. The host's setting Channels:DirectLine:AllowedOrigins lists the sites that may.")]
    [InlineData(null, "Tokens are for web pages of this host or of a site in Channels:DirectLine:AllowedOrigins, or for the holder of Channels:DirectLine:Secret.")]
    public async Task OtherSitesGetNone(string? origin, string message)
    {
        await using var host = await ChannelHost.StartAsync(settings: Allowed);

        var reply = await host.SendAsync(HttpMethod.Post, Generate, origin: origin);

        Assert.False(reply.Headers.Contains("Access-Control-Allow-Origin"));
        await ChannelHost.RefusedAsync(reply, HttpStatusCode.Forbidden, "Forbidden", message);
    }

    [Theory]
    [InlineData(Listed, true)]
    [InlineData("https://evil.example", false)]
    public async Task PreflightAnswersListedSitesOnly(string origin, bool allowed)
    {
        await using var host = await ChannelHost.StartAsync(settings: Allowed);
        using var request = new HttpRequestMessage(HttpMethod.Options, "/v3/directline/conversations");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent");

        var reply = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NoContent, reply.StatusCode);
        Assert.Equal(allowed, reply.Headers.TryGetValues("Access-Control-Allow-Origin", out var origins) && origins.Contains(origin));
        Assert.False(reply.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task HolderOfTheSecretNamesUserAndOrigins()
    {
        await using var host = await ChannelHost.StartAsync(settings: WithSecret);

        var reply = await host.SendAsync(
            HttpMethod.Post, Generate, ChannelHost.Secret, new { user = new { id = "dl_ann" }, trustedOrigins = new[] { "https://shop.example" } });

        var claims = Claims((await ChannelHost.JsonAsync(reply, HttpStatusCode.OK)).GetProperty("token").GetString()!);
        Assert.Equal("dl_ann", claims.GetProperty("user").GetString());
        Assert.Equal("https://shop.example", claims.GetProperty("origins")[0].GetString());
    }

    [Theory]
    [InlineData("a-secret-of-the-test")]
    [InlineData("a-secret-of-the-tests2")]
    public async Task WrongSecretIsRefusedWhateverThePage(string secret)
    {
        await using var host = await ChannelHost.StartAsync(settings: WithSecret);

        await ChannelHost.RefusedAsync(
            await host.SendAsync(HttpMethod.Post, Generate, secret, origin: ChannelHost.Origin),
            HttpStatusCode.Unauthorized, "Unauthorized", "The secret is wrong. It is the host's setting Channels:DirectLine:Secret.");
    }

    [Fact]
    public async Task PageMayKeepItsUserIdAndCannotNameOrigins()
    {
        await using var host = await ChannelHost.StartAsync();
        var token = await host.TokenAsync(new { user = new { id = "dl_0123456789abcdef012345" }, trustedOrigins = new[] { "https://evil.example" } });

        Assert.Equal("dl_0123456789abcdef012345", Claims(token).GetProperty("user").GetString());
        Assert.Equal("""["http://localhost"]""", Claims(token).GetProperty("origins").GetRawText());
    }

    [Theory]
    [InlineData("ann-0123456789abcdef")]
    [InlineData("dl_0123456789abcdef01234")]
    [InlineData("dl_0123456789abcdef012345<script>")]
    public async Task UserIdThatIsNotRandomIsRefused(string id)
    {
        await using var host = await ChannelHost.StartAsync();

        await ChannelHost.RefusedAsync(
            await host.SendAsync(HttpMethod.Post, Generate, body: new { user = new { id } }, origin: ChannelHost.Origin),
            HttpStatusCode.BadRequest,
            "BadArgument",
            "user.id must be 'dl_' followed by 22 to 64 letters, digits, '-' or '_'. Leave it out to get a random one.");
    }

    [Fact]
    public async Task RefreshedTokenOutlivesTheFirstOne()
    {
        await using var host = await ChannelHost.StartAsync();
        var token = await host.TokenAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(29));

        var refreshed = (await ChannelHost.JsonAsync(await host.SendAsync(HttpMethod.Post, Refresh, token), HttpStatusCode.OK)).GetProperty("token").GetString()!;
        host.Clock.Advance(TimeSpan.FromMinutes(2));

        await ChannelHost.RefusedAsync(
            await host.SendAsync(HttpMethod.Post, "/v3/directline/conversations", token),
            HttpStatusCode.Forbidden, "TokenExpired", "The token has expired. Get a new one by POST /v3/directline/tokens/generate.");
        var started = await ChannelHost.JsonAsync(await host.SendAsync(HttpMethod.Post, "/v3/directline/conversations", refreshed), HttpStatusCode.Created);
        Assert.Equal(Claims(token).GetProperty("conv").GetString(), started.GetProperty("conversationId").GetString());
    }

    [Fact]
    public async Task ExpiredTokenIsNotRefreshed()
    {
        await using var host = await ChannelHost.StartAsync();
        var token = await host.TokenAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(30));

        await ChannelHost.RefusedAsync(
            await host.SendAsync(HttpMethod.Post, Refresh, token),
            HttpStatusCode.Forbidden, "TokenExpired", "The token has expired. Get a new one by POST /v3/directline/tokens/generate.");
    }

    [Fact]
    public async Task SecretIsNotRefreshed()
    {
        await using var host = await ChannelHost.StartAsync(settings: WithSecret);

        await ChannelHost.RefusedAsync(
            await host.SendAsync(HttpMethod.Post, Refresh, ChannelHost.Secret),
            HttpStatusCode.BadRequest, "BadArgument", "A secret does not expire. Refresh takes a token.");
    }

    private static JsonElement Claims(string token) =>
        JsonDocument.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(token.Split('.')[1])).RootElement;
}
