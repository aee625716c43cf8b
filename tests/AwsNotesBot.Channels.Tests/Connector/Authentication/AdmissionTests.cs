using System.Net;
using System.Text.Json.Nodes;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Channels.Tests.Fakes.Connector;

namespace AwsNotesBot.Channels.Tests.Connector.Authentication;

/// <summary>Activities under a good token: each that is refused differs from a good one in one thing.</summary>
public class AdmissionTests(RegisteredBot registered) : IClassFixture<RegisteredBot>
{
    private static readonly Dictionary<string, (Func<JsonObject, string> Body, HttpStatusCode Status)> BadActivities = new()
    {
        ["no serviceUrl"] = (a => With(a, "serviceUrl", null), HttpStatusCode.Forbidden),
        ["empty serviceUrl"] = (a => With(a, "serviceUrl", ""), HttpStatusCode.Forbidden),
        ["another serviceUrl"] = (a => With(a, "serviceUrl", "https://evil.example/"), HttpStatusCode.Forbidden),
        ["plain http elsewhere"] = (a => With(a, "serviceUrl", "http://evil.example/"), HttpStatusCode.Forbidden),
        ["serviceUrl of a file"] = (a => With(a, "serviceUrl", "file:///etc/passwd"), HttpStatusCode.Forbidden),
        ["no channel"] = (a => With(a, "channelId", null), HttpStatusCode.Forbidden),
        ["empty channel"] = (a => With(a, "channelId", ""), HttpStatusCode.Forbidden),
        ["channel that the key may not speak for"] = (a => With(a, "channelId", "webchat"), HttpStatusCode.Forbidden),
        ["channel in other letters"] = (a => With(a, "channelId", "MSTeams"), HttpStatusCode.Forbidden),
        ["emulator under the service's key"] = (a => With(a, "channelId", "emulator"), HttpStatusCode.Forbidden),
        ["foreign tenant in the channel data"] = (a => With(a, "channelData", new JsonObject { ["tenant"] = new JsonObject { ["id"] = "aaaaaaaa-0000-0000-0000-000000000000" } }), HttpStatusCode.Forbidden),
        ["foreign tenant in the conversation"] = (a => With(a, "conversation", new JsonObject { ["id"] = "c", ["tenantId"] = "other" }), HttpStatusCode.Forbidden),
        ["Teams without a tenant"] = (a => With(JsonNode.Parse(With(a, "channelData", null))!.AsObject(), "conversation", new JsonObject { ["id"] = "c" }), HttpStatusCode.Forbidden),
        ["no type"] = (a => With(a, "type", null), HttpStatusCode.BadRequest),
        ["no conversation"] = (a => With(a, "conversation", null), HttpStatusCode.BadRequest),
        ["conversation that climbs"] = (a => With(a, "conversation", new JsonObject { ["id"] = "..", ["tenantId"] = FakeConnector.Tenant }), HttpStatusCode.BadRequest),
        ["no sender"] = (a => With(a, "from", null), HttpStatusCode.BadRequest),
        ["no receiver"] = (a => With(a, "recipient", null), HttpStatusCode.BadRequest),
        ["text that is a number"] = (a => With(a, "text", 7), HttpStatusCode.BadRequest),
        ["half a surrogate pair"] = (a => With(a, "text", "x").Replace("\"x\"", "\"\\ud800\"", StringComparison.Ordinal), HttpStatusCode.BadRequest),
        ["half a surrogate pair in free data"] = (a => With(a, "value", "x").Replace("\"x\"", "\"\\ud800\"", StringComparison.Ordinal), HttpStatusCode.BadRequest),
        ["no JSON"] = (_ => "{{{{", HttpStatusCode.BadRequest),
        ["a list"] = (_ => "[]", HttpStatusCode.BadRequest),
        ["nothing"] = (_ => "null", HttpStatusCode.BadRequest),
        ["nested very deep"] = (_ => new string('[', 100_000), HttpStatusCode.BadRequest),
        ["huge"] = (a => With(a, "text", new string('x', 300_000)), HttpStatusCode.RequestEntityTooLarge),
    };

    public static TheoryData<string> Names => [.. BadActivities.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task BadActivityIsRefusedWithoutAWord(string name)
    {
        var (host, turns, lines) = (registered.Host, registered.Bot.Turns.Count, registered.Host.Lines.All.Count);

        var reply = await host.PostAsync(BadActivities[name].Body(host.Message("hi")), host.Token());

        Assert.Equal(BadActivities[name].Status, reply.StatusCode);
        Assert.Equal("", await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(host.Lines.All.Skip(lines), l => l.StartsWith("Warning: Refused POST /api/messages from 127.0.0.1: ", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Lines.All, l => l.StartsWith("Error", StringComparison.Ordinal));
        Assert.Equal(turns, registered.Bot.Turns.Count);
    }

    [Theory]
    [InlineData(-1, HttpStatusCode.OK)]
    [InlineData(0, HttpStatusCode.OK)]
    [InlineData(1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task ActivityMayHaveExactlyTheBytesOfTheSetting(int more, HttpStatusCode expected)
    {
        await using var service = await FakeConnector.StartAsync();
        await using var host = await ConnectorHost.StartAsync(service, new ScriptedBot().RespondAsync, settings: ("Channels:Connector:Limits:MaxActivityBytes", "2048"));
        var body = host.Message("").ToJsonString();
        body = host.Message(new string('x', 2_048 - body.Length + more)).ToJsonString();

        Assert.Equal(expected, (await host.PostAsync(body, host.Token())).StatusCode);
    }

    [Theory]
    [InlineData(9, HttpStatusCode.OK)]
    [InlineData(10, HttpStatusCode.OK)]
    [InlineData(11, HttpStatusCode.BadRequest)]
    public async Task ActivityMayBeNestedExactlyAsDeepAsTheSetting(int levels, HttpStatusCode expected)
    {
        await using var service = await FakeConnector.StartAsync();
        await using var host = await ConnectorHost.StartAsync(service, new ScriptedBot().RespondAsync, settings: ("Channels:Connector:Limits:MaxJsonDepth", "10"));
        var activity = host.Message("hi");
        activity["value"] = JsonNode.Parse(new string('[', levels - 1) + new string(']', levels - 1));

        Assert.Equal(expected, (await host.PostAsync(activity)).StatusCode);
    }

    [Fact]
    public async Task KeyWithoutEndorsementsSpeaksForNoChannel()
    {
        await using var service = await FakeConnector.StartAsync();
        await using var host = await ConnectorHost.StartAsync(service, new ScriptedBot().RespondAsync, new ManualClock());
        var token = TokenMint.Sign(TokenMint.Header(kid: "unendorsed"), TokenMint.Payload(host.Clock.GetUtcNow(), service.ServiceUrl), TokenMint.Unendorsed);

        Assert.Equal(HttpStatusCode.Forbidden, (await host.PostAsync(host.Message("hi"), token)).StatusCode);
    }

    [Theory]
    [InlineData("azp", TokenMint.AppId, "true", HttpStatusCode.OK)]
    [InlineData("azp", "somebody else", "true", HttpStatusCode.Unauthorized)]
    [InlineData("azp", TokenMint.AppId, "false", HttpStatusCode.Unauthorized)]
    [InlineData("appid", TokenMint.AppId, "true", HttpStatusCode.Unauthorized)]
    public async Task EmulatorIsBelievedWhereTheSettingSaysSo(string claim, string maker, string setting, HttpStatusCode expected)
    {
        await using var service = await FakeConnector.StartAsync();
        await using var host = await ConnectorHost.StartAsync(service, new ScriptedBot().RespondAsync, new ManualClock(), settings: ("Channels:Connector:Emulator", setting));
        var payload = TokenMint.Payload(host.Clock.GetUtcNow(), service.ServiceUrl);
        (payload["iss"], payload["ver"], payload[claim]) = ($"https://login.microsoftonline.com/{FakeConnector.Tenant}/v2.0", "2.0", maker);
        var activity = JsonNode.Parse(With(host.Message("hi"), "channelId", "emulator"))!.AsObject();

        Assert.Equal(expected, (await host.PostAsync(activity, TokenMint.Sign(TokenMint.Header(kid: "tenant"), payload, TokenMint.TenantKey))).StatusCode);
    }

    [Theory]
    [InlineData(null, null, HttpStatusCode.OK)]
    [InlineData("X-Forwarded-For", "203.0.113.7", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("Host", "evil.example", HttpStatusCode.Forbidden)]
    public async Task WithoutATokenOnlyProgramsOnThisMachineMayTalk(string? header, string? value, HttpStatusCode expected)
    {
        await using var service = await FakeConnector.StartAsync();
        (string, string?)[] settings = [("Channels:Connector:AppId", null), ("Channels:Connector:AppSecret", null), ("Channels:Connector:AllowAnonymous", "true")];
        await using var host = await ConnectorHost.StartAsync(service, new ScriptedBot().RespondAsync, settings: settings);
        var body = With(host.Message("hi"), "channelId", "emulator");

        Assert.Equal(expected, (await host.PostAsync(body, token: null, headers: header is null ? [] : [(header, value!)])).StatusCode);
    }

    private static string With(JsonObject activity, string name, JsonNode? value)
    {
        var changed = activity.DeepClone().AsObject();
        changed[name] = value;
        return changed.ToJsonString();
    }
}
