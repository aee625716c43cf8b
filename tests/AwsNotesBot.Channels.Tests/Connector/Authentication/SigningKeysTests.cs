using System.Net;
using AwsNotesBot.Channels.Connector.Authentication;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Channels.Tests.Fakes.Connector;

namespace AwsNotesBot.Channels.Tests.Connector.Authentication;

public class SigningKeysTests
{
    [Fact]
    public async Task InventedKeyIdsMakeTheKeysBeReadOnceInFiveMinutes()
    {
        await using var service = await FakeConnector.StartAsync();
        var clock = new ManualClock();
        await using var host = await ConnectorHost.StartAsync(service, new ScriptedBot().RespondAsync, clock);
        for (var i = 0; i < 10; i++)
        {
            await PostAsync(host, $"invented-{i}");
        }

        Assert.Equal(1, service.KeyReads);
        clock.Advance(SigningKeys.LookPause);
        await PostAsync(host, "invented-again");
        Assert.Equal(2, service.KeyReads);
    }

    [Fact]
    public async Task NewKeyIsFoundOnceFiveMinutesHavePassed()
    {
        await using var service = await FakeConnector.StartAsync();
        var clock = new ManualClock();
        await using var host = await ConnectorHost.StartAsync(service, new ScriptedBot().RespondAsync, clock);
        await PostAsync(host, "key");
        service.Published.Add(TokenMint.Published("new", TokenMint.Key, "msteams"));

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(host, "new"));
        clock.Advance(SigningKeys.LookPause);
        Assert.Equal(HttpStatusCode.OK, await PostAsync(host, "new"));
    }

    [Fact]
    public async Task WithdrawnKeyIsForgottenAfterADay()
    {
        await using var service = await FakeConnector.StartAsync();
        var clock = new ManualClock();
        await using var host = await ConnectorHost.StartAsync(service, new ScriptedBot().RespondAsync, clock);
        Assert.Equal(HttpStatusCode.OK, await PostAsync(host, "key"));
        service.Published.Clear();

        clock.Advance(SigningKeys.RefreshEvery);
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(host, "key"));
    }

    [Fact]
    public async Task KnownKeysServeWhileTheIssuerIsDownButNotForEver()
    {
        await using var service = await FakeConnector.StartAsync();
        var clock = new ManualClock();
        await using var host = await ConnectorHost.StartAsync(service, new ScriptedBot().RespondAsync, clock);
        await PostAsync(host, "key");
        service.IsDown = true;

        clock.Advance(SigningKeys.UseFor - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(host, "key"));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await PostAsync(host, "key"));
    }

    [Fact]
    public async Task KeysAreNotReadFromAnAddressThatIsNotSafe()
    {
        await using var service = await FakeConnector.StartAsync();
        service.JwksUri = "http://keys.example/keys";
        await using var host = await ConnectorHost.StartAsync(service, new ScriptedBot().RespondAsync, new ManualClock());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await PostAsync(host, "key"));
    }

    private static async Task<HttpStatusCode> PostAsync(ConnectorHost host, string keyId)
    {
        var token = TokenMint.Sign(TokenMint.Header(kid: keyId), TokenMint.Payload(host.Clock.GetUtcNow(), host.Service.ServiceUrl));
        return (await host.PostAsync(host.Message("hi"), token)).StatusCode;
    }
}
