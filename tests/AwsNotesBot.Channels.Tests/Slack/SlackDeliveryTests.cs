using System.Net;
using AwsNotesBot.Bot;
using AwsNotesBot.Bot.State;
using AwsNotesBot.Channels.Slack.Turns;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Channels.Tests.Fakes.Slack;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AwsNotesBot.Channels.Tests.Slack;

public class SlackDeliveryTests
{
    [Fact]
    public async Task WhatIsTakenIsAcknowledgedBeforeItIsAnswered()
    {
        var bot = new ScriptedBot();
        bot.Hold();
        await using var host = await SlackHost.StartAsync(bot);

        await host.EventAsync(SlackEvents.Message("D1", "U1", "slowly", "1.1"));
        Assert.Empty(host.Slack.In("D1"));
        bot.ReleaseAll();

        Assert.Single(await host.Slack.WaitAsync("D1", null, 1));
    }

    [Fact]
    public async Task WhatAStoppedProgramDidNotAnswerTheNextOneDoesOnce()
    {
        var folder = Directory.CreateTempSubdirectory("slack-").FullName;
        await using var slack = await FakeSlack.StartAsync();
        var held = new ScriptedBot();
        held.Hold();
        var first = await SlackHost.StartAsync(held.RespondAsync, slack, folder);
        await first.EventAsync(SlackEvents.Message("D1", "U1", "before the stop", "1.1"), "Ev1");
        await first.StopAsync();

        var second = await SlackHost.StartAsync(new ScriptedBot().RespondAsync, slack, folder);
        await slack.WaitAsync("D1", null, 1);
        await second.EventAsync(SlackEvents.Message("D1", "U1", "before the stop", "1.1"), "Ev1");
        await second.EventAsync(SlackEvents.Message("D1", "U1", "after it", "1.2"));
        await slack.WaitAsync("D1", null, 2);
        await second.StopAsync();

        var third = await SlackHost.StartAsync(new ScriptedBot().RespondAsync, slack, folder);
        await third.EventAsync(SlackEvents.Message("D1", "U1", "end", "1.3"));
        Assert.Equal(["You said before the stop.", "You said after it.", "You said end."], (await slack.WaitAsync("D1", null, 3)).Select(m => m.Shown));
        await third.StopAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task WhatIsLeftIsListedBeforeAnythingNewCanCome()
    {
        var store = new SlowList();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Channels:Slack:BotToken"] = FakeSlack.BotToken,
            ["Channels:Slack:SigningSecret"] = FakeSlack.SigningSecret,
        }).Build());
        services.AddSingleton<RespondAsync>(new ScriptedBot().RespondAsync);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IStateStore>(store);
        services.AddChannels(_ => { });
        await using var provider = services.BuildServiceProvider();
        var desk = provider.GetRequiredService<SlackDesk>();

        var start = desk.StartAsync(TestContext.Current.CancellationToken);

        Assert.False(start.IsCompleted);
        store.Listed.SetResult([]);
        await start;
        await desk.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task WhatFindsNoRoomAtAStartIsSaidAndWaitsForTheNext()
    {
        var folder = Directory.CreateTempSubdirectory("slack-").FullName;
        await using var slack = await FakeSlack.StartAsync();
        var held = new ScriptedBot();
        held.Hold();
        var first = await SlackHost.StartAsync(held.RespondAsync, slack, folder);
        await first.EventAsync(SlackEvents.Message("D1", "U1", "one", "1.1"), "Ev1");
        await first.EventAsync(SlackEvents.Message("D1", "U1", "two", "1.2"), "Ev2");
        await first.EventAsync(SlackEvents.Message("D1", "U1", "three", "1.3"), "Ev3");

        await first.StopAsync();

        var second = await SlackHost.StartAsync(held.RespondAsync, slack, folder, ("Channels:Slack:MaxWaiting", "2"));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!second.Lines.All.Any(line => line.EndsWith("waits for the next start.", StringComparison.Ordinal)))
        {
            await Task.Delay(20, patience.Token);
        }

        await second.StopAsync();

        var third = await SlackHost.StartAsync(new ScriptedBot().RespondAsync, slack, folder);
        Assert.Equal(["You said one.", "You said three.", "You said two."], (await slack.WaitAsync("D1", null, 3)).Select(m => m.Shown).Order());
        await third.StopAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task WithoutRoomSlackIsAskedToComeAgainAndIsThenAnswered()
    {
        var bot = new ScriptedBot();
        bot.Hold();
        await using var host = await SlackHost.StartAsync(bot, ("Channels:Slack:MaxWaiting", "2"));
        await host.EventAsync(SlackEvents.Message("D1", "U1", "one", "1.1"));
        await host.EventAsync(SlackEvents.Message("D1", "U1", "two", "1.2"));
        var third = SlackEvents.Envelope(SlackEvents.Message("D1", "U1", "three", "1.3"), "Ev3").ToJsonString();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await host.PostAsync("/slack/events", third)).StatusCode);
        bot.ReleaseAll();
        await host.Slack.WaitAsync("D1", null, 2);
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync("/slack/events", third)).StatusCode);

        Assert.Equal(["You said one.", "You said two.", "You said three."], (await host.Slack.WaitAsync("D1", null, 3)).Select(m => m.Shown));
    }

    [Theory]
    [InlineData("429")]
    [InlineData("500")]
    [InlineData("503")]
    public async Task ABusySlackIsAskedAgain(string status)
    {
        await using var host = await SlackHost.StartAsync(new ScriptedBot());
        host.Slack.Refusals["chat.postMessage"] = new([status, status]);

        await host.EventAsync(SlackEvents.Message("D1", "U1", "patience", "1.1"));

        Assert.Equal("You said patience.", Assert.Single(await host.Slack.WaitAsync("D1", null, 1)).Shown);
    }

    [Fact]
    public async Task WhatSlackRefusesIsLoggedAndTheConversationGoesOn()
    {
        await using var host = await SlackHost.StartAsync(new ScriptedBot());
        host.Slack.Refusals["chat.postMessage"] = new(["is_archived"]);

        await host.EventAsync(SlackEvents.Message("D1", "U1", "lost", "1.1"));
        await host.EventAsync(SlackEvents.Message("D1", "U1", "said", "1.2"));

        Assert.Equal("You said said.", Assert.Single(await host.Slack.WaitAsync("D1", null, 1)).Shown);
        Assert.Contains(host.Lines.All, line => line.Contains("The answer in Slack's conversation T1/D1 could not be said.", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Lines.All, line => line.Contains(FakeSlack.BotToken, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ABotThatFailsSaysSo()
    {
        await using var host = await SlackHost.StartAsync(new ScriptedBot(turn => turn.Text == "fail" ? throw new InvalidOperationException("broken") : [ScriptedBot.Say("fine")]));

        await host.EventAsync(SlackEvents.Message("D1", "U1", "fail", "1.1"));
        await host.EventAsync(SlackEvents.Message("D1", "U1", "again", "1.2"));

        Assert.Equal(["Something went wrong while I looked this up. Please ask again.", "fine"], (await host.Slack.WaitAsync("D1", null, 2)).Select(m => m.Shown));
    }

    [Fact]
    public async Task ConversationsSideBySideKeepTheirOrder()
    {
        await using var host = await SlackHost.StartAsync(new ScriptedBot());
        var people = Enumerable.Range(0, 40).Select(async person =>
        {
            for (var said = 0; said < 5; said++)
            {
                await host.EventAsync(SlackEvents.Message($"D{person}", $"U{person}", $"{person}-{said}", $"1.{said}"));
            }
        });
        await Task.WhenAll(people);

        for (var person = 0; person < 40; person++)
        {
            Assert.Equal(Enumerable.Range(0, 5).Select(said => $"You said {person}-{said}."), (await host.Slack.WaitAsync($"D{person}", null, 5)).Select(m => m.Shown));
        }
    }
}
