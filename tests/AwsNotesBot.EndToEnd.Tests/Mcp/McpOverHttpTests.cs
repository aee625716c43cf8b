using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ModelContextProtocol.Client;

namespace AwsNotesBot.EndToEnd.Tests.Mcp;

/// <summary>The running program as an MCP server on its port, for the holder of the token.</summary>
public sealed class McpOverHttpTests(McpOverHttpTests.TokenApp app, RunningApp closed) : IClassFixture<McpOverHttpTests.TokenApp>
{
    private const string Token = "a-token-of-more-than-32-characters";
    private const string List = """{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{}}""";

    private static readonly HttpClient Http = new();

    private static CancellationToken Ends => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ClientUsesEveryToolAndReadsTheNotes()
    {
        await using var client = await McpClient.CreateAsync(
            new HttpClientTransport(new HttpClientTransportOptions
            {
                Endpoint = new Uri($"{app.Url}/mcp"),
                TransportMode = HttpTransportMode.StreamableHttp,
                AdditionalHeaders = new Dictionary<string, string> { ["Authorization"] = $"Bearer {Token}" },
            }),
            cancellationToken: Ends);

        await McpTranscript.HoldAsync(client, Ends);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("wrong")]
    [InlineData(Token + "x")]
    public async Task CallWithoutTheTokenIsRefused(string? token)
    {
        var reply = await PostAsync(app, List, token);

        Assert.Equal(HttpStatusCode.Unauthorized, reply.StatusCode);
        Assert.Equal("Bearer", reply.Headers.WwwAuthenticate.ToString());
        Assert.Contains("Channels:Mcp:Token", await reply.Content.ReadAsStringAsync(Ends));
    }

    [Fact]
    public async Task NobodyIsLetInWhereNoTokenIsSet()
    {
        var reply = await PostAsync(closed, List, Token);

        Assert.Equal(HttpStatusCode.Forbidden, reply.StatusCode);
        Assert.Contains("MCP over HTTP is off.", await reply.Content.ReadAsStringAsync(Ends));
    }

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("https://agent.example", HttpStatusCode.OK)]
    public async Task PagesOfUnlistedOriginsAreRefusedEvenWithTheToken(string origin, HttpStatusCode status) =>
        Assert.Equal(status, (await PostAsync(app, List, Token, origin)).StatusCode);

    [Theory]
    [InlineData("https://agent.example", "https://agent.example")]
    [InlineData("https://evil.example", "")]
    public async Task BrowserIsToldWhichPagesMayCall(string origin, string allowed)
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, $"{app.Url}/mcp");
        preflight.Headers.Add("Origin", origin);
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,mcp-protocol-version");

        var reply = await Http.SendAsync(preflight, Ends);

        Assert.Equal(allowed, reply.Headers.TryGetValues("Access-Control-Allow-Origin", out var origins) ? string.Join(',', origins) : "");
    }

    [Fact]
    public async Task PageOfAReboundNameIsRefused() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(app, List, Token, "http://evil.example", host: "evil.example")).StatusCode);

    [Fact]
    public async Task BodyThatIsTooLargeIsRefused() =>
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PostAsync(app, List + new string(' ', 40_000), Token)).StatusCode);

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    public async Task BodyThatIsNoMessageIsRefused(string body) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(app, body, Token)).StatusCode);

    private static async Task<HttpResponseMessage> PostAsync(RunningApp to, string body, string? token, string? origin = null, string? host = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{to.Url}/mcp") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Accept.ParseAdd("application/json, text/event-stream");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Host = host;
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return await Http.SendAsync(request, Ends);
    }

    public sealed class TokenApp : IAsyncLifetime
    {
        private readonly RunningApp _app = new()
        {
            Settings = new Dictionary<string, string>
            {
                ["Channels__Mcp__Token"] = Token,
                ["Channels__Mcp__AllowedOrigins__0"] = "https://agent.example",
            },
        };

        public string Url => _app.Url;

        public static implicit operator RunningApp(TokenApp app) => app._app;

        public ValueTask InitializeAsync() => _app.InitializeAsync();

        public ValueTask DisposeAsync() => _app.DisposeAsync();
    }
}
