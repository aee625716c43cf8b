using System.Net;
using System.Text.Json.Nodes;
using AwsNotesBot.Bot;
using AwsNotesBot.Bot.Reminders;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Channels.Tests.Fakes.Connector;

namespace AwsNotesBot.Channels.Tests.Connector.Turns;

/// <summary>What happens between Azure Bot Service and the bot, over real sockets.</summary>
public class ConversationTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("personal")]
    [InlineData("channel")]
    [InlineData("groupChat")]
    public async Task QuestionFollowUpAndFeedbackWorkInEachPlaceOfTeams(string place)
    {
        await using var bot = await RealBot.StartAsync();
        await using var service = await FakeConnector.StartAsync();
        await using var host = await ConnectorHost.StartAsync(service, bot.RespondAsync);
        var question = host.Message("<at>Notes</at> How many eggs does a mason bee lay?", place);
        question["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>Notes</at>", ["mentioned"] = new JsonObject { ["id"] = "28:bot" } });

        await host.TakenAsync(question);
        var answer = (await service.MessagesAsync(1))[0];
        await host.TakenAsync(host.Message("And how does she close her nest?", place));
        var second = (await service.MessagesAsync(2))[1];

        Assert.StartsWith("**Mason bees:** A female closes her nest with a wall of clay and lays about 20 eggs in her life. [1]", answer["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.StartsWith("A female closes her nest with a wall of clay", second["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("activity-1", answer["replyToId"]!.GetValue<string>());
        var claim = Assert.Single(answer["entities"]!.AsArray())!["citation"]![0]!;
        Assert.Equal(1, claim["position"]!.GetValue<int>());
        Assert.StartsWith("https://notes.example/notes/bees.md#L", claim["appearance"]!["url"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("default", answer["channelData"]!["feedbackLoop"]!["type"]!.GetValue<string>());
        Assert.Null(answer["suggestedActions"]);

        var feedback = host.Activity("invoke", place);
        (feedback["name"], feedback["replyToId"]) = ("message/submitAction", "sent-1");
        feedback["value"] = new JsonObject
        {
            ["actionName"] = "feedback",
            ["actionValue"] = new JsonObject { ["reaction"] = "dislike", ["feedback"] = "{\"feedbackText\":\"too short\"}" },
        };
        var reply = await host.PostAsync(feedback);

        Assert.Equal("{}", await reply.Content.ReadAsStringAsync(Cancelled));
        var opinion = Assert.Single(await host.Feedback.ReadAsync(Cancelled));
        Assert.Equal((false, "too short", "How many eggs does a mason bee lay?"), (opinion.Likes, opinion.Reason, opinion.Answer!.Question));
        Assert.StartsWith("bees.md#L", opinion.Answer.Citations[0], StringComparison.Ordinal);
        Assert.Empty(service.Refusals);
    }

    [Fact]
    public async Task ActivityDeliveredTwiceIsAnsweredOnceEvenAfterARestart()
    {
        var folder = Directory.CreateTempSubdirectory("connector-");
        await using var service = await FakeConnector.StartAsync();
        JsonObject first;
        await using (var host = await ConnectorHost.StartAsync(service, new ScriptedBot().RespondAsync, folder: folder.FullName))
        {
            first = host.Message("one");
            await host.TakenAsync(first);
            await host.TakenAsync(first);
            await service.MessagesAsync(1);
        }

        await using (var host = await ConnectorHost.StartAsync(service, new ScriptedBot().RespondAsync, folder: folder.FullName))
        {
            await host.TakenAsync(first);
            var other = host.Message("two");
            other["id"] = "another";
            await host.TakenAsync(other);
            Assert.Equal(["You said one.", "You said two."], (await service.MessagesAsync(2)).Select(m => m["text"]!.GetValue<string>()));
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task WhatAStoppedProgramDidNotAnswerTheNextOneDoesOnce()
    {
        var folder = Directory.CreateTempSubdirectory("connector-");
        await using var service = await FakeConnector.StartAsync();
        var held = new ScriptedBot();
        held.Hold();
        await using (var host = await ConnectorHost.StartAsync(service, held.RespondAsync, folder: folder.FullName))
        {
            await host.TakenAsync(host.Message("before the stop"));
        }

        await using (var host = await ConnectorHost.StartAsync(service, new ScriptedBot().RespondAsync, folder: folder.FullName))
        {
            await service.MessagesAsync(1);
        }

        await using (var host = await ConnectorHost.StartAsync(service, new ScriptedBot().RespondAsync, folder: folder.FullName))
        {
            var other = host.Message("end");
            other["id"] = "another";
            await host.TakenAsync(other);
            Assert.Equal(["You said before the stop.", "You said end."], (await service.MessagesAsync(2)).Select(m => m["text"]!.GetValue<string>()));
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task MessagesOfAConversationAreAnsweredInOrderThroughThrottling()
    {
        await using var service = await FakeConnector.StartAsync();
        await using var host = await ConnectorHost.StartAsync(service, new ScriptedBot().RespondAsync);
        service.Refuse(429, retryAfter: 1);
        service.Refuse(502);
        for (var i = 0; i < 5; i++)
        {
            await host.TakenAsync(host.Message($"{i}"));
        }

        Assert.Equal(Enumerable.Range(0, 5).Select(i => $"You said {i}."), (await service.MessagesAsync(5)).Select(m => m["text"]!.GetValue<string>()));
        Assert.Equal(1, service.TokensGiven);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(500)]
    public async Task RefusedAnswerIsNotSentAgainAndTheNextOneIsSaid(int status)
    {
        await using var service = await FakeConnector.StartAsync();
        await using var host = await ConnectorHost.StartAsync(service, new ScriptedBot().RespondAsync);
        service.Refuse(status);
        await host.TakenAsync(host.Message("lost"));
        await host.TakenAsync(host.Message("said"));

        Assert.Equal("You said said.", (await service.MessagesAsync(1))[0]["text"]!.GetValue<string>());
        Assert.Contains(host.Lines.All, l => l.StartsWith("Error: The answer in conversation msteams/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task FullQueueIsToldAndTheActivityMayComeAgain()
    {
        var bot = new ScriptedBot();
        bot.Hold();
        await using var service = await FakeConnector.StartAsync();
        await using var host = await ConnectorHost.StartAsync(service, bot.RespondAsync, settings: ("Channels:Connector:Limits:MaxWaiting", "2"));
        await host.TakenAsync(host.Message("one"));
        await host.TakenAsync(host.Message("two"));
        var third = host.Message("three");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await host.PostAsync(third)).StatusCode);
        bot.ReleaseAll();
        await service.MessagesAsync(2);
        while ((await host.PostAsync(third)).StatusCode != HttpStatusCode.OK)
        {
            await Task.Delay(5, Cancelled);
        }

        Assert.Equal("You said three.", (await service.MessagesAsync(3))[2]["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task CallerThatExpectsRepliesGetsThem()
    {
        await using var service = await FakeConnector.StartAsync();
        await using var host = await ConnectorHost.StartAsync(service, new ScriptedBot().RespondAsync);
        var question = host.Message("hi");
        question["deliveryMode"] = "expectReplies";

        var reply = await ChannelHost.JsonAsync(await host.PostAsync(question), HttpStatusCode.OK);

        Assert.Equal("You said hi.", reply.GetProperty("activities")[0].GetProperty("text").GetString());
        Assert.Empty(service.Taken);
    }

    [Fact]
    public async Task BotIntroducesItselfOnceAndLetsOthersComeWithoutAWord()
    {
        await using var service = await FakeConnector.StartAsync();
        var bot = new ScriptedBot();
        await using var host = await ConnectorHost.StartAsync(service, bot.RespondAsync);
        await host.TakenAsync(Added(host, "29:somebody"));
        await host.TakenAsync(Added(host, "28:bot"));
        var installed = host.Activity("installationUpdate", "groupChat");
        installed["action"] = "add";
        await host.TakenAsync(installed);
        await host.TakenAsync(host.Message("hi", "groupChat"));

        Assert.Equal(["Hello.", "You said hi."], (await service.MessagesAsync(2)).Select(m => m["text"]!.GetValue<string>()));
        Assert.Equal([TurnKind.Joined, TurnKind.Message], bot.Turns.Select(t => t.Kind));
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("endOfConversation")]
    [InlineData("messageUpdate")]
    [InlineData("somethingNew")]
    public async Task WhatAsksNothingIsTakenInSilence(string type)
    {
        await using var service = await FakeConnector.StartAsync();
        await using var host = await ConnectorHost.StartAsync(service, new ScriptedBot().RespondAsync);
        await host.TakenAsync(host.Activity(type));
        await host.TakenAsync(host.Message("hi"));

        Assert.Single(await service.MessagesAsync(1));
        Assert.Single(service.Taken);
    }

    [Fact]
    public async Task ReminderComesIntoTheConversationInWhichItWasWished()
    {
        await using var service = await FakeConnector.StartAsync();
        var bot = new ScriptedBot();
        await using var host = await ConnectorHost.StartAsync(service, bot.RespondAsync);
        await host.TakenAsync(host.Message("remind me at 8:00"));
        await service.MessagesAsync(1);
        var turn = Assert.Single(bot.Turns);
        var say = host.Reminders.Reach(new Reminder(turn.Channel, turn.UserId, turn.Address!, new TimeOnly(8, 0), "UTC", DateTimeOffset.UnixEpoch))!;

        Assert.True(await say(ScriptedBot.Say("Three are due."), Cancelled));
        var reminder = (await service.MessagesAsync(2))[1];
        Assert.Equal(("Three are due.", "19:personal@thread", null), (reminder["text"]!.GetValue<string>(), reminder["conversation"]!["id"]!.GetValue<string>(), reminder["replyToId"]));

        var removed = host.Activity("installationUpdate");
        removed["action"] = "remove";
        await host.TakenAsync(removed);
        while (await say(ScriptedBot.Say("Are you there?"), Cancelled))
        {
            await Task.Delay(5, Cancelled);
        }
    }

    [Fact]
    public async Task WhoeverIsForgottenIsNotRemindedAnyMore()
    {
        await using var service = await FakeConnector.StartAsync();
        var bot = new ScriptedBot(turn => [ScriptedBot.Say("Done."), .. turn.Text == "forget me" ? new Reply[] { new Reply.Forgotten() } : []]);
        await using var host = await ConnectorHost.StartAsync(service, bot.RespondAsync);
        await host.TakenAsync(host.Message("forget me"));
        await service.MessagesAsync(1);
        var turn = Assert.Single(bot.Turns);
        var say = host.Reminders.Reach(new Reminder(turn.Channel, turn.UserId, turn.Address!, new TimeOnly(8, 0), "UTC", DateTimeOffset.UnixEpoch))!;

        while (await say(ScriptedBot.Say("Are you there?"), Cancelled))
        {
            await Task.Delay(5, Cancelled);
        }
    }

    [Fact]
    public async Task ChannelThatAsksForMoreThanAMinuteIsNotWaitedFor()
    {
        await using var service = await FakeConnector.StartAsync();
        await using var host = await ConnectorHost.StartAsync(service, new ScriptedBot().RespondAsync);
        service.Refuse(429, retryAfter: 61);
        await host.TakenAsync(host.Message("lost"));
        await host.TakenAsync(host.Message("said"));

        Assert.Equal("You said said.", (await service.MessagesAsync(1))[0]["text"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("message/submitAction", HttpStatusCode.NotImplemented)]
    public async Task UnknownInvokeIsToldSo(string name, HttpStatusCode expected)
    {
        await using var service = await FakeConnector.StartAsync();
        await using var host = await ConnectorHost.StartAsync(service, new ScriptedBot().RespondAsync);
        var invoke = host.Activity("invoke");
        invoke["name"] = name;

        Assert.Equal(expected, (await host.PostAsync(invoke)).StatusCode);
    }

    [Fact]
    public async Task CardSaysWhatItsButtonCarries()
    {
        await using var service = await FakeConnector.StartAsync();
        await using var host = await ConnectorHost.StartAsync(service, new ScriptedBot().RespondAsync);
        var pressed = host.Activity("message");
        pressed["value"] = new JsonObject { ["say"] = "b" };
        await host.TakenAsync(pressed);

        Assert.Equal("You said b.", (await service.MessagesAsync(1))[0]["text"]!.GetValue<string>());
    }

    private static JsonObject Added(ConnectorHost host, string member)
    {
        var update = host.Activity("conversationUpdate", "groupChat");
        update["membersAdded"] = new JsonArray(new JsonObject { ["id"] = member });
        return update;
    }
}
