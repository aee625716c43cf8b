using AwsNotesBot.Bot;
using AwsNotesBot.Bot.Reminders;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Channels.Tests.Fakes.Slack;

namespace AwsNotesBot.Channels.Tests.Slack;

public class SlackConversationTests
{
    private static Task<SlackHost> StartAsync(Func<Turn, IEnumerable<Reply>>? script = null, params (string, string)[] settings) =>
        SlackHost.StartAsync(new ScriptedBot(script), settings);

    [Fact]
    public async Task AMentionIsAnsweredInAThreadBelowIt()
    {
        await using var host = await StartAsync();

        await host.EventAsync(SlackEvents.Mention("C1", "U1", "What is a &lt;kettle&gt;?", "1.1"));

        var answer = Assert.Single(await host.Slack.WaitAsync("C1", "1.1", 1));
        Assert.Equal("You said What is a &lt;kettle&gt;?.", answer.Shown);
    }

    [Fact]
    public async Task InItsThreadTheBotAnswersWithoutAMentionAndElsewhereItDoesNot()
    {
        await using var host = await StartAsync();
        await host.EventAsync(SlackEvents.Mention("C1", "U1", "first", "1.1"));

        await host.EventAsync(SlackEvents.Message("C1", "U2", "in the thread", "1.2", thread: "1.1"));
        await host.EventAsync(SlackEvents.Message("C1", "U2", "to the others", "1.3"));
        await host.EventAsync(SlackEvents.Message("C1", "U2", "in another thread", "1.5", thread: "1.4"));
        await host.EventAsync(SlackEvents.Message("C1", "U2", "last", "1.6", thread: "1.1"));

        var answers = await host.Slack.WaitAsync("C1", "1.1", 3);
        Assert.Equal(["You said first.", "You said in the thread.", "You said last."], answers.Select(a => a.Shown));
        Assert.Empty(host.Slack.In("C1"));
        Assert.Empty(host.Slack.In("C1", "1.4"));
    }

    [Fact]
    public async Task ADirectMessageIsAnsweredWhereItStands()
    {
        await using var host = await StartAsync();

        await host.EventAsync(SlackEvents.Message("D1", "U1", "hello there", "1.1"));

        Assert.Equal("You said hello there.", Assert.Single(await host.Slack.WaitAsync("D1", null, 1)).Shown);
    }

    [Fact]
    public async Task OneMessageToldOfByTwoEventsIsAnsweredOnce()
    {
        await using var host = await StartAsync();
        var mention = SlackEvents.Mention("C1", "U1", "once", "1.1");
        var message = SlackEvents.Message("C1", "U1", $"<@{FakeSlack.BotUser}> once", "1.1");

        await host.EventAsync(mention);
        await host.EventAsync(message);
        await host.EventAsync(mention, "EvSame");
        await host.EventAsync(mention, "EvSame");
        await host.EventAsync(SlackEvents.Mention("C1", "U1", "end", "1.2", thread: "1.1"));

        Assert.Equal(["You said once.", "You said end."], (await host.Slack.WaitAsync("C1", "1.1", 2)).Select(a => a.Shown));
    }

    [Theory]
    [InlineData("bot_message")]
    [InlineData("message_changed")]
    [InlineData("message_deleted")]
    [InlineData("channel_join")]
    public async Task ChangesAndBotsAreNotAnswered(string subtype)
    {
        await using var host = await StartAsync();
        var changed = SlackEvents.Message("D1", "U1", "changed", "1.1");
        changed["subtype"] = subtype;
        var bot = SlackEvents.Message("D1", "U1", "by a bot", "1.2");
        bot["bot_id"] = "B1";

        await host.EventAsync(changed);
        await host.EventAsync(bot);
        await host.EventAsync(SlackEvents.Message("D1", FakeSlack.BotUser, "by itself", "1.3"));
        await host.EventAsync(SlackEvents.Message("D1", "U1", "by me", "1.4"));

        Assert.Equal("You said by me.", Assert.Single(await host.Slack.WaitAsync("D1", null, 1)).Shown);
    }

    [Fact]
    public async Task EachThreadIsAConversationAndEachPersonAUser()
    {
        var bot = new ScriptedBot();
        await using var host = await SlackHost.StartAsync(bot);

        await host.EventAsync(SlackEvents.Mention("C1", "U1", "a", "1.1"));
        await host.EventAsync(SlackEvents.Mention("C1", "U2", "b", "1.2", thread: "1.1"));
        await host.EventAsync(SlackEvents.Mention("C1", "U1", "c", "1.3"));
        await host.Slack.WaitAsync("C1", "1.1", 2);
        await host.Slack.WaitAsync("C1", "1.3", 1);

        Assert.Equal(
            ["T1/C1/1.1 T1/U1 a", "T1/C1/1.1 T1/U2 b", "T1/C1/1.3 T1/U1 c"],
            bot.Turns.Select(t => $"{t.ConversationId} {t.UserId} {t.Text}").Order());
    }

    [Fact]
    public async Task TheAssistantPaneGetsPromptsAStatusAndATitle()
    {
        await using var host = await StartAsync(turn => turn.Kind == TurnKind.Joined
            ? [new Reply.Message("Welcome.", [], ["What is tea?", "What is milk?"])]
            : [new Reply.Status("Searching the notes"), ScriptedBot.Say("Tea is a drink.")]);

        await host.EventAsync(SlackEvents.AssistantOpened("D1", "U1", "1.0"));
        await host.Slack.WaitAsync("D1", "1.0", 1);
        await host.EventAsync(SlackEvents.Message("D1", "U1", "What is tea?", "1.1", thread: "1.0"));
        await host.Slack.WaitAsync("D1", "1.0", 2);
        await host.EventAsync(SlackEvents.Message("D1", "U1", "And milk?", "1.2", thread: "1.0"));
        await host.Slack.WaitAsync("D1", "1.0", 3);

        Assert.Equal(
            """
            assistant.threads.setSuggestedPrompts {"channel_id":"D1","thread_ts":"1.0","prompts":[{"title":"What is tea?","message":"What is tea?"},{"title":"What is milk?","message":"What is milk?"}]}
            assistant.threads.setStatus {"channel_id":"D1","thread_ts":"1.0","status":"Searching the notes"}
            assistant.threads.setTitle {"channel_id":"D1","thread_ts":"1.0","title":"What is tea?"}
            assistant.threads.setStatus {"channel_id":"D1","thread_ts":"1.0","status":"Searching the notes"}
            """,
            string.Join('\n', host.Slack.Calls.Where(c => c.Method.StartsWith("assistant.", StringComparison.Ordinal)).Select(c => $"{c.Method} {c.Body.ToJsonString()}")));
    }

    [Fact]
    public async Task WhoeverOpensTheBotForTheFirstTimeIsWelcomedOnce()
    {
        await using var host = await StartAsync();
        var opened = new System.Text.Json.Nodes.JsonObject { ["type"] = "app_home_opened", ["user"] = "U1", ["channel"] = "D1", ["tab"] = "messages" };

        await host.EventAsync(opened);
        await host.EventAsync(opened);
        await host.EventAsync(SlackEvents.Message("D1", "U1", "end", "1.1"));

        Assert.Equal(["Hello.", "You said end."], (await host.Slack.WaitAsync("D1", null, 2)).Select(m => m.Shown));
    }

    [Fact]
    public async Task AnAnswerButtonSaysItsWordsAndGivesWayToThem()
    {
        await using var host = await StartAsync(turn => turn.Text == "quiz"
            ? [new Reply.Message("Which is a drink?", [], ["hint"]) { Choices = [new("A) tea", "a"), new("B) a cup", "b")] }]
            : [ScriptedBot.Say($"You chose {turn.Text}.")]);
        await host.EventAsync(SlackEvents.Mention("C1", "U1", "quiz", "1.1"));
        var question = Assert.Single(await host.Slack.WaitAsync("C1", "1.1", 1));

        await host.PressAsync(question, "A) tea", "U1");

        Assert.Equal("You chose a.", (await host.Slack.WaitAsync("C1", "1.1", 2))[1].Shown);
        Assert.Equal(["hint"], question.Buttons.Select(b => b["text"]!["text"]!.GetValue<string>()));
        Assert.Equal(["You said: *a*"], question.Sources);
    }

    [Fact]
    public async Task ACommandIsSaidForAllAndAnsweredBelow()
    {
        await using var host = await StartAsync();

        await host.CommandAsync("/notes", "What is tea?", "C1", "U1");
        await host.CommandAsync("/quiz", "tea", "C2", "U1");

        var opening = Assert.Single(await host.Slack.WaitAsync("C1", null, 1));
        Assert.Equal("<@U1> asks: What is tea?", opening.Text);
        Assert.Equal("You said What is tea?.", Assert.Single(await host.Slack.WaitAsync("C1", opening.Ts, 1)).Shown);
        var quiz = Assert.Single(await host.Slack.WaitAsync("C2", null, 1));
        Assert.Equal("You said quiz me on tea.", Assert.Single(await host.Slack.WaitAsync("C2", quiz.Ts, 1)).Shown);

        await host.EventAsync(SlackEvents.Message("C1", "U2", "and milk?", "9.9", thread: opening.Ts));
        Assert.Equal("You said and milk?.", (await host.Slack.WaitAsync("C1", opening.Ts, 2))[1].Shown);
    }

    [Fact]
    public async Task WhereTheBotIsNoMemberACommandIsAnsweredToWhoTypedIt()
    {
        await using var host = await StartAsync();
        host.Slack.Closed.Add("C9");

        await host.CommandAsync("/notes", "What is tea?", "C9", "U1");

        var patience = DateTime.UtcNow.AddSeconds(30);
        while (host.Slack.Responses.IsEmpty && DateTime.UtcNow < patience)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        Assert.Equal("ephemeral What is tea?", $"{host.Slack.Responses.Single()["response_type"]} {host.Slack.Responses.Single()["text"]!.GetValue<string>()[9..^1]}");
    }

    [Fact]
    public async Task AnOpinionOnAnAnswerIsKeptWithTheAnswer()
    {
        await using var host = await StartAsync(_ => [new Reply.Message("Hot. [1]", [Cited.Citation(1, "Tea", 3, "Hot.")], [], Cited.Answer("Hot. [1]", []))]);
        await host.EventAsync(SlackEvents.Mention("C1", "U1", "How is tea?", "1.1"));
        var answer = Assert.Single(await host.Slack.WaitAsync("C1", "1.1", 1));

        await host.PressAsync(answer, "Not helpful", "U2");

        var patience = DateTime.UtcNow.AddSeconds(30);
        while (answer.Buttons.Count > 0 && DateTime.UtcNow < patience)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        Assert.Equal("Thank you for telling.", answer.Sources[^1]);
        var opinion = Assert.Single(await host.Feedback.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Equal("T1/U2 False How is tea? Hot. [1] kitchen/tea pot.md#L3-L3", $"{opinion.UserId} {opinion.Likes} {opinion.Answer!.Question} {opinion.Answer.Markdown} {opinion.Answer.Citations.Single()}");
        Assert.Single(host.Slack.In("C1", "1.1"));
    }

    [Fact]
    public async Task TheBotKnowsTheNameAndTheClockOfWhoSpeaksAndAsksForThemOnce()
    {
        var bot = new ScriptedBot();
        await using var host = await SlackHost.StartAsync(bot);

        await host.EventAsync(SlackEvents.Message("D1", "U1", "one", "1.1"));
        await host.EventAsync(SlackEvents.Message("D1", "U1", "two", "1.2"));
        await host.Slack.WaitAsync("D1", null, 2);

        Assert.All(bot.Turns, turn => Assert.Equal(("p-U1", "Asia/Tokyo", "U1"), (turn.UserName, turn.Zone.Id, turn.Address)));
        Assert.Single(host.Slack.Calls, c => c.Method == "users.info");
    }

    [Fact]
    public async Task WithoutTheScopeForNamesTheBotAnswersAllTheSame()
    {
        var bot = new ScriptedBot();
        await using var host = await SlackHost.StartAsync(bot);
        host.Slack.Refusals["users.info"] = new(["missing_scope"]);

        await host.EventAsync(SlackEvents.Message("D1", "U1", "one", "1.1"));

        Assert.Equal("You said one.", Assert.Single(await host.Slack.WaitAsync("D1", null, 1)).Shown);
        Assert.Null(bot.Turns.Single().UserName);
    }

    [Fact]
    public async Task AReminderComesAsADirectMessage()
    {
        await using var host = await StartAsync();
        var channel = host.Reminders.Single(c => c.Name == "slack");
        var reminder = new Reminder("slack", "T1/U1", "U1", new TimeOnly(8, 0), "Asia/Tokyo", DateTimeOffset.UtcNow);

        Assert.True(await channel.Reach(reminder)!(ScriptedBot.Say("3 are due."), TestContext.Current.CancellationToken));

        Assert.Equal("3 are due.", Assert.Single(host.Slack.In("U1")).Shown);
    }
}
