using System.Text.Json.Nodes;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Channels.Tests.Fakes.Slack;

namespace AwsNotesBot.Channels.Tests.Slack;

public class SocketModeTests
{
    private static Task<SlackHost> StartAsync() => SlackHost.StartAsync(new ScriptedBot(), ("Channels:Slack:AppToken", FakeSlack.AppToken));

    [Fact]
    public async Task WhatComesOverTheSocketIsAcknowledgedAndAnswered()
    {
        await using var host = await StartAsync();

        host.Slack.Socket.Send("events_api", "e1", SlackEvents.Envelope(SlackEvents.Mention("C1", "U1", "over the socket", "1.1")));
        host.Slack.Socket.Send("slash_commands", "e2", new JsonObject
        {
            ["command"] = "/notes", ["text"] = "typed", ["team_id"] = "T1", ["user_id"] = "U1", ["channel_id"] = "D7", ["trigger_id"] = "t1",
        });

        Assert.Equal("You said over the socket.", Assert.Single(await host.Slack.WaitAsync("C1", "1.1", 1)).Shown);
        Assert.Equal("You said typed.", Assert.Single(await host.Slack.WaitAsync("D7", null, 1)).Shown);
        Assert.Equal("e1", await host.Slack.Socket.Acknowledged.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Equal("e2", await host.Slack.Socket.Acknowledged.ReadAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task AfterADisconnectAnotherSocketIsOpenedAndNothingIsLost()
    {
        await using var host = await StartAsync();
        host.Slack.Socket.Send("events_api", "e1", SlackEvents.Envelope(SlackEvents.Message("D1", "U1", "one", "1.1"), "Ev1"));
        host.Slack.Socket.Disconnect();
        host.Slack.Socket.Send("events_api", "e2", SlackEvents.Envelope(SlackEvents.Message("D1", "U1", "one", "1.1"), "Ev1"));
        host.Slack.Socket.Send("events_api", "e3", SlackEvents.Envelope(SlackEvents.Message("D1", "U1", "two", "1.2")));

        Assert.Equal(["You said one.", "You said two."], (await host.Slack.WaitAsync("D1", null, 2)).Select(m => m.Shown));
        Assert.Equal(2, host.Slack.Socket.Opened);
    }

    [Fact]
    public async Task WhatIsBrokenIsAcknowledgedAndTheSocketStays()
    {
        await using var host = await StartAsync();

        host.Slack.Socket.Send("events_api", "e1", new JsonObject { ["event_id"] = "Ev1", ["event"] = "text" });
        host.Slack.Socket.Send("unheard_of", "e2", new JsonObject());
        host.Slack.Socket.Send("events_api", "e3", SlackEvents.Envelope(SlackEvents.Message("D1", "U1", "still here", "1.1")));

        Assert.Equal("You said still here.", Assert.Single(await host.Slack.WaitAsync("D1", null, 1)).Shown);
        Assert.Equal(1, host.Slack.Socket.Opened);
    }

    [Fact]
    public async Task ASocketThatCannotBeOpenedIsTriedAgain()
    {
        await using var slack = await FakeSlack.StartAsync();
        slack.Refusals["apps.connections.open"] = new(["internal_error"]);
        var host = await SlackHost.StartAsync(new ScriptedBot().RespondAsync, slack, settings: ("Channels:Slack:AppToken", FakeSlack.AppToken));

        slack.Socket.Send("events_api", "e1", SlackEvents.Envelope(SlackEvents.Message("D1", "U1", "late", "1.1")));

        Assert.Equal("You said late.", Assert.Single(await slack.WaitAsync("D1", null, 1)).Shown);
        await host.StopAsync();
    }
}
