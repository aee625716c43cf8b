using System.Net;
using System.Text;
using AwsNotesBot.Channels.Slack.Requests;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Channels.Tests.Fakes.Slack;

namespace AwsNotesBot.Channels.Tests.Slack;

public class SlackRequestTests
{
    /// <summary>The example of Slack's own page on signatures.</summary>
    [Fact]
    public void TheSignatureIsSlacks() => Assert.Equal(
        "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
        SlackSignature.Of(
            "8f742231b10e8888abcd99yyyzzz85a5",
            "1531420618",
            Encoding.ASCII.GetBytes("token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c")));

    [Theory]
    [InlineData(-299, true)]
    [InlineData(-300, true)]
    [InlineData(-301, false)]
    [InlineData(300, true)]
    [InlineData(301, false)]
    public void ASignatureIsGoodForFiveMinutes(int seconds, bool good)
    {
        var signed = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);
        var body = "{}"u8.ToArray();

        Assert.Equal(good, SlackSignature.IsValid("secret", "1700000000", SlackSignature.Of("secret", "1700000000", body), body, signed.AddSeconds(-seconds)));
    }

    [Theory]
    [InlineData(null, "v0=00")]
    [InlineData("", "v0=00")]
    [InlineData("1700000000", null)]
    [InlineData("1700000000", "")]
    [InlineData("1700000000", "v0=")]
    [InlineData("-1700000000", "v0=00")]
    [InlineData("9999999999999999999999", "v0=00")]
    [InlineData("1700000000", "v0=é")]
    public void NothingElseIsASignature(string? timestamp, string? signature) =>
        Assert.False(SlackSignature.IsValid("secret", timestamp, signature, "{}"u8, DateTimeOffset.FromUnixTimeSeconds(1_700_000_000)));

    [Theory]
    [InlineData("/slack/events")]
    [InlineData("/slack/interactions")]
    [InlineData("/slack/commands")]
    public async Task WhatIsNotSignedByTheSecretIsRefused(string path)
    {
        var bot = new ScriptedBot();
        await using var host = await SlackHost.StartAsync(bot);
        var body = SlackEvents.Envelope(SlackEvents.Message("D1", "U1", "let me in", "1.1")).ToJsonString();

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.PostAsync(path, body, secret: "another")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.PostAsync(path, body, at: DateTimeOffset.UtcNow.AddMinutes(-6))).StatusCode);
        using var unsigned = new StringContent(body);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Client.PostAsync(new Uri(path, UriKind.Relative), unsigned, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Empty(bot.Turns);
    }

    [Fact]
    public async Task WithoutASigningSecretTheAddressesAreClosed()
    {
        await using var host = await ChannelHost.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync(HttpMethod.Post, "/slack/events", body: "{}")).StatusCode);
    }

    [Fact]
    public async Task AnAddressIsVerifiedByItsChallenge()
    {
        await using var host = await SlackHost.StartAsync(new ScriptedBot());

        var reply = await host.PostAsync("/slack/events", """{"token":"x","challenge":"3eZbrw1a","type":"url_verification"}""");

        Assert.Equal("3eZbrw1a", await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/slack/events", "")]
    [InlineData("/slack/events", "no json")]
    [InlineData("/slack/events", "[]")]
    [InlineData("/slack/events", """{"type":"event_callback","event_id":"E1","event":"text"}""")]
    [InlineData("/slack/events", """{"type":"event_callback","event_id":"E1","team_id":"T1","event":{"type":"message","text":7}}""")]
    [InlineData("/slack/interactions", "payload=no+json")]
    [InlineData("/slack/interactions", "nothing=here")]
    [InlineData("/slack/interactions", "payload={\"trigger_id\":\"1\",\"actions\":7}")]
    public async Task WhatIsSignedAndBrokenIsA400(string path, string body)
    {
        await using var host = await SlackHost.StartAsync(new ScriptedBot());

        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync(path, body)).StatusCode);
    }

    [Theory]
    [InlineData(2_047, HttpStatusCode.OK)]
    [InlineData(2_048, HttpStatusCode.OK)]
    [InlineData(2_049, HttpStatusCode.RequestEntityTooLarge)]
    public async Task ADeliveryHasALargestSize(int bytes, HttpStatusCode expected)
    {
        await using var host = await SlackHost.StartAsync(new ScriptedBot(), ("Channels:Slack:MaxDeliveryBytes", "2048"));

        var body = "{\"type\":\"none\"}".PadRight(bytes);

        Assert.Equal(expected, (await host.PostAsync("/slack/events", body)).StatusCode);
    }

    [Fact]
    public async Task JsonThatIsNestedTooDeepIsRefused()
    {
        await using var host = await SlackHost.StartAsync(new ScriptedBot());

        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync("/slack/events", $"{{\"type\":{new string('[', 5_000)}{new string(']', 5_000)}}}")).StatusCode);
    }

    [Theory]
    [InlineData("SigningSecret", "s", "Channels:Slack:BotToken is missing")]
    [InlineData("BotToken", "xoxb-1", "Channels:Slack:SigningSecret or Channels:Slack:AppToken is missing")]
    [InlineData("ApiBase", "http://slack.example/", "It must be an https address that ends with a slash.")]
    [InlineData("PublicUrl", "notes.example", "Write scheme and host only, for example https://bot.example.org.")]
    public async Task AWrongSettingIsNamed(string name, string value, string message)
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => ChannelHost.StartAsync(settings: [($"Channels:Slack:{name}", value)]));

        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }
}
