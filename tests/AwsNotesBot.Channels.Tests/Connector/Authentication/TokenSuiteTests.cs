using System.Net;
using System.Text.Json.Nodes;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Channels.Tests.Fakes.Connector;

namespace AwsNotesBot.Channels.Tests.Connector.Authentication;

/// <summary>Who may deliver activities, and who may not: each forgery differs from a good call in one thing.</summary>
public class TokenSuiteTests(RegisteredBot registered) : IClassFixture<RegisteredBot>
{
    private static readonly DateTimeOffset Now = new ManualClock().GetUtcNow();

    private static readonly Dictionary<string, Func<JsonObject, JsonObject, string>> BadTokens = new()
    {
        ["no algorithm, no signature"] = (h, p) => Unsigned(With(h, "alg", "none"), p) + ".",
        ["no algorithm, a signature"] = (h, p) => Unsigned(With(h, "alg", "none"), p) + ".AAAA",
        ["no algorithm in odd letters"] = (h, p) => TokenMint.Sign(With(h, "alg", "nOnE"), p),
        ["no algorithm named"] = (h, p) => TokenMint.Sign(With(h, "alg", null), p),
        ["symmetric with the public key"] = (h, p) => TokenMint.SignWithPublicKey(With(h, "alg", "HS256"), p),
        ["symmetric signature under RS256"] = TokenMint.SignWithPublicKey,
        ["PSS"] = (h, p) => TokenMint.Sign(With(h, "alg", "PS256"), p),
        ["elliptic curve"] = (h, p) => TokenMint.Sign(With(h, "alg", "ES256"), p),
        ["algorithm in small letters"] = (h, p) => TokenMint.Sign(With(h, "alg", "rs256"), p),
        ["algorithm is a number"] = (h, p) => TokenMint.Sign(With(h, "alg", 256), p),
        ["RS256 claimed as RS512"] = (h, p) => Swapped(TokenMint.Sign(h, p), With(h, "alg", "RS512")),
        ["signed by a strange key under a known id"] = (h, p) => TokenMint.Sign(h, p, TokenMint.Strange),
        ["signed by a strange key under its own id"] = (h, p) => TokenMint.Sign(With(h, "kid", "strange"), p, TokenMint.Strange),
        ["signed by a key too weak"] = (h, p) => TokenMint.Sign(With(h, "kid", "weak"), p, TokenMint.Weak),
        ["key carried in the token"] = (h, p) => TokenMint.Sign(With(With(h, "kid", "mine"), "jwk", TokenMint.Published("mine", TokenMint.Strange)), p, TokenMint.Strange),
        ["keys at an address of the token's"] = (h, p) => TokenMint.Sign(With(With(h, "kid", "mine"), "jku", "https://evil.example/keys"), p, TokenMint.Strange),
        ["no key id"] = (h, p) => TokenMint.Sign(With(h, "kid", null), p),
        ["empty key id"] = (h, p) => TokenMint.Sign(With(h, "kid", ""), p),
        ["key id that climbs"] = (h, p) => TokenMint.Sign(With(h, "kid", "../../key"), p),
        ["critical extension"] = (h, p) => TokenMint.Sign(With(h, "crit", new JsonArray("exp")), p),
        ["payload changed"] = (h, p) => Payload(TokenMint.Sign(h, p), With(p, "x", 1)),
        ["signature cut"] = (h, p) => TokenMint.Sign(h, p)[..^8],
        ["signature empty"] = (h, p) => Unsigned(h, p) + ".",
        ["two parts"] = Unsigned,
        ["five parts"] = (h, p) => TokenMint.Sign(h, p) + ".AA.AA",
        ["wrong issuer"] = (h, p) => TokenMint.Sign(h, With(p, "iss", "https://evil.example")),
        ["issuer with a slash more"] = (h, p) => TokenMint.Sign(h, With(p, "iss", TokenMint.Issuer + "/")),
        ["foreign tenant's issuer"] = (h, p) => TokenMint.Sign(h, With(With(p, "iss", "https://sts.windows.net/aaaaaaaa-0000-0000-0000-000000000000/"), "tid", "aaaaaaaa-0000-0000-0000-000000000000")),
        ["own tenant's issuer without the Emulator"] = (h, p) => TokenMint.Sign(With(h, "kid", "tenant"), With(p, "iss", $"https://sts.windows.net/{FakeConnector.Tenant}/"), TokenMint.TenantKey),
        ["no issuer"] = (h, p) => TokenMint.Sign(h, With(p, "iss", null)),
        ["issuer is a list"] = (h, p) => TokenMint.Sign(h, With(p, "iss", new JsonArray(TokenMint.Issuer))),
        ["wrong audience"] = (h, p) => TokenMint.Sign(h, With(p, "aud", "99999999-2222-3333-4444-555555555555")),
        ["the bot's own outgoing token"] = (h, p) => TokenMint.Sign(h, With(With(p, "aud", "https://api.botframework.com"), "appid", TokenMint.AppId)),
        ["no audience"] = (h, p) => TokenMint.Sign(h, With(p, "aud", null)),
        ["empty audience"] = (h, p) => TokenMint.Sign(h, With(p, "aud", "")),
        ["two audiences"] = (h, p) => TokenMint.Sign(h, With(p, "aud", new JsonArray(TokenMint.AppId, "other"))),
        ["expired beyond the skew"] = (h, p) => TokenMint.Sign(h, With(p, "exp", Now.AddMinutes(-5).ToUnixTimeSeconds())),
        ["expired long ago"] = (h, p) => TokenMint.Sign(h, With(With(p, "nbf", 1), "exp", 3_600)),
        ["begins beyond the skew"] = (h, p) => TokenMint.Sign(h, With(p, "nbf", Now.AddMinutes(5).AddSeconds(1).ToUnixTimeSeconds())),
        ["no end"] = (h, p) => TokenMint.Sign(h, With(p, "exp", null)),
        ["end in words"] = (h, p) => TokenMint.Sign(h, With(p, "exp", "tomorrow")),
        ["end beyond all calendars"] = (h, p) => TokenMint.Sign(h, With(p, "exp", 1e300)),
        ["no serviceurl"] = (h, p) => TokenMint.Sign(h, With(p, "serviceurl", null)),
        ["empty serviceurl"] = (h, p) => TokenMint.Sign(h, With(p, "serviceurl", "")),
        ["two serviceurls"] = (h, p) => TokenMint.Sign(h, With(p, "serviceurl", new JsonArray(p["serviceurl"]!.DeepClone(), "https://evil.example"))),
        ["payload no object"] = (h, _) => TokenMint.Sign(h.ToJsonString(), "[1]"),
        ["payload no JSON"] = (h, _) => TokenMint.Sign(h.ToJsonString(), "{{{{"),
        ["header no JSON"] = (_, p) => TokenMint.Sign("RS256", p.ToJsonString()),
        ["claims twice"] = (h, p) => TokenMint.Sign(h.ToJsonString(), p.ToJsonString().Replace("{", "{\"aud\":\"other\",", StringComparison.Ordinal)),
        ["nested deep"] = (h, p) => TokenMint.Sign(h.ToJsonString(), $"{p.ToJsonString()[..^1]},\"x\":{new string('[', 1_000)}{new string(']', 1_000)}}}"),
        ["header nested deep"] = (_, p) => TokenMint.Sign($"{{\"alg\":\"RS256\",\"kid\":\"key\",\"x\":{new string('[', 500)}{new string(']', 500)}}}", p.ToJsonString()),
        ["huge"] = (h, p) => TokenMint.Sign(h, With(p, "x", new string('x', 9_000))),
        ["not base64"] = (_, _) => "!!!.???.***",
        ["dots only"] = (_, _) => "..",
        ["words"] = (_, _) => "let me in",
        ["empty"] = (_, _) => "",
    };

    public static TheoryData<string> BadTokenNames => [.. BadTokens.Keys];

    [Theory]
    [MemberData(nameof(BadTokenNames))]
    public async Task BadTokenIsRefusedWithoutAWord(string name)
    {
        var (host, service, lines) = (registered.Host, registered.Service, registered.Host.Lines.All.Count);
        var token = BadTokens[name](TokenMint.Header(), TokenMint.Payload(Now, service.ServiceUrl));

        var reply = await host.PostAsync(host.Message($"with {name}").ToJsonString(), token);

        Assert.Equal(HttpStatusCode.Unauthorized, reply.StatusCode);
        Assert.Equal("", await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var line = Assert.Single(host.Lines.All.Skip(lines), l => l.Contains("Refused POST", StringComparison.Ordinal));
        Assert.True(token.Length == 0 || !line.Contains(token, StringComparison.Ordinal));
        Assert.DoesNotContain(host.Lines.All, l => l.StartsWith("Error", StringComparison.Ordinal));
        Assert.DoesNotContain(registered.Bot.Turns, turn => turn.Text == $"with {name}");
    }

    [Theory]
    [InlineData("RS256")]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public async Task GoodTokenPasses(string algorithm)
    {
        var (host, service) = (registered.Host, registered.Service);
        var token = TokenMint.Sign(TokenMint.Header(algorithm), TokenMint.Payload(Now, service.ServiceUrl));

        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(host.Message(algorithm), token)).StatusCode);
        while (service.Taken.All(t => t["text"]!.GetValue<string>() != $"You said {algorithm}."))
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    [Theory]
    [InlineData("exp", -299, HttpStatusCode.OK)]
    [InlineData("exp", -300, HttpStatusCode.Unauthorized)]
    [InlineData("exp", -301, HttpStatusCode.Unauthorized)]
    [InlineData("nbf", 299, HttpStatusCode.OK)]
    [InlineData("nbf", 300, HttpStatusCode.OK)]
    [InlineData("nbf", 301, HttpStatusCode.Unauthorized)]
    public async Task ClocksMayDifferByFiveMinutes(string claim, int seconds, HttpStatusCode expected)
    {
        var (host, service) = (registered.Host, registered.Service);
        var payload = With(TokenMint.Payload(Now, service.ServiceUrl), claim, Now.AddSeconds(seconds).ToUnixTimeSeconds());
        if (claim == "exp")
        {
            payload["nbf"] = Now.AddHours(-1).ToUnixTimeSeconds();
        }

        Assert.Equal(expected, (await host.PostAsync(host.Message("hi"), TokenMint.Sign(TokenMint.Header(), payload))).StatusCode);
    }

    [Theory]
    [InlineData("Basic")]
    [InlineData("Bearer Bearer")]
    [InlineData("")]
    public async Task OtherSchemeIsRefused(string scheme)
    {
        var host = registered.Host;

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.PostAsync(host.Message("hi").ToJsonString(), host.Token(), scheme)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.PostAsync(host.Message("hi").ToJsonString(), token: null)).StatusCode);
    }

    private static JsonObject With(JsonObject json, string name, JsonNode? value)
    {
        var changed = json.DeepClone().AsObject();
        changed[name] = value;
        if (value is null)
        {
            changed.Remove(name);
        }

        return changed;
    }

    private static string Unsigned(JsonObject header, JsonObject payload) => $"{TokenMint.Encode(header.ToJsonString())}.{TokenMint.Encode(payload.ToJsonString())}";

    private static string Swapped(string token, JsonObject header) => $"{TokenMint.Encode(header.ToJsonString())}.{token.Split('.', 2)[1]}";

    private static string Payload(string token, JsonObject payload) => $"{token.Split('.')[0]}.{TokenMint.Encode(payload.ToJsonString())}.{token.Split('.')[2]}";
}
