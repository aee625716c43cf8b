using System.Net;
using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Quizzes.Memory.Progress;

namespace AwsNotesBot.Channels.Tests.DirectLine.Conversations;

/// <summary>How the bot's turns run behind the calls.</summary>
public class TurnTests
{
    [Fact]
    public async Task TurnCarriesConversationAndUserOfTheToken()
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();
        await host.SayAsync(conversation, "hi");
        var user = (await host.ReadAsync(conversation, 3)).Single(a => a.GetProperty("text").GetString() == "hi").GetProperty("from").GetProperty("id").GetString();

        Assert.Equal(new Turn("webchat", conversation.Id, user!, "hi") { Address = user }, host.Bot.Turns.Last());
    }

    [Theory]
    [InlineData("Asia/Kolkata", "Asia/Kolkata")]
    [InlineData("../../etc/passwd", null)]
    [InlineData(null, null)]
    public async Task TurnCarriesTheUsersTimeZoneWhereTheClientTellsOne(string? told, string? zone)
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();

        await host.SendAsync(HttpMethod.Post, conversation.Activities, conversation.Token, new { type = "message", text = "hi", localTimezone = told });
        await host.ReadAsync(conversation, 3);

        Assert.Equal(zone ?? TimeZoneInfo.Local.Id, host.Bot.Turns.Last().Zone.Id);
    }

    [Fact]
    public async Task ProgressLinksToItsPageWhichKnowsTheUserOfTheToken()
    {
        await using var host = await ChannelHost.StartAsync(new ScriptedBot(_ => [ScriptedBot.Say("**3 known**") with { Progress = LearnerProgress.Empty }]));
        var conversation = await host.ConversationAsync();
        await host.SayAsync(conversation, "progress");

        var said = await host.ReadAsync(conversation, 3);

        var text = said[2].GetProperty("text").GetString()!;
        var link = System.Text.RegularExpressions.Regex.Match(text, @"^\*\*3 known\*\*\n\n\[Your progress with charts\]\(http://localhost(/progress\?ticket=[\w-]+)\): good for half an hour, and yours alone\.$");
        Assert.True(link.Success, text);
        Assert.DoesNotContain(said[1].GetProperty("from").GetProperty("id").GetString()!, text);
    }

    [Fact]
    public async Task ClientIsToldThatItsUserIsForgotten()
    {
        await using var host = await ChannelHost.StartAsync(new ScriptedBot(turn => turn.Kind == TurnKind.Joined ? [ScriptedBot.Say("Hello.")] : [ScriptedBot.Say("Deleted."), new Reply.Forgotten()]));
        var conversation = await host.ConversationAsync();
        await host.SayAsync(conversation, "forget me");

        var said = await host.ReadAsync(conversation, 4);

        Assert.Equal(("event", "notes/forgotten"), (said[3].GetProperty("type").GetString(), said[3].GetProperty("name").GetString()));
    }

    [Fact]
    public async Task MessageIsTakenWhileTheBotStillThinks()
    {
        var bot = new ScriptedBot();
        bot.Hold();
        await using var host = await ChannelHost.StartAsync(bot);
        var conversation = await host.ConversationAsync();

        var reply = await host.SayAsync(conversation, "hi");

        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        Assert.Equal("hi", Assert.Single(await host.ReadAsync(conversation, 1)).GetProperty("text").GetString());
    }

    [Fact]
    public async Task MessagesAreAnsweredInTheirOrder()
    {
        await using var host = await ChannelHost.StartAsync(settings: ("Channels:DirectLine:MaxWaitingTurns", "50"));
        var conversation = await host.ConversationAsync();
        for (var i = 0; i < 20; i++)
        {
            await host.SayAsync(conversation, $"{i}");
        }

        var answers = (await host.ReadAsync(conversation, 41)).Select(a => a.GetProperty("text").GetString()!).Where(t => t.StartsWith("You", StringComparison.Ordinal));

        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"You said {i}."), answers);
    }

    [Fact]
    public async Task OneMessageTooManyIsRejectedAndNotShown()
    {
        var bot = new ScriptedBot();
        bot.Hold();
        await using var host = await ChannelHost.StartAsync(bot, settings: ("Channels:DirectLine:MaxWaitingTurns", "2"));
        var conversation = await host.ConversationAsync();
        while (bot.Turns.IsEmpty)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        await host.SayAsync(conversation, "one");
        await host.SayAsync(conversation, "two");
        await ChannelHost.RefusedAsync(
            await host.SayAsync(conversation, "three"),
            HttpStatusCode.BadGateway,
            "BotRejectedActivity",
            "The bot still answers earlier messages of this conversation. Send this one again when it has.");

        bot.ReleaseAll();
        var said = (await host.ReadAsync(conversation, 5)).Select(a => a.GetProperty("text").GetString());
        Assert.Equal(["one", "two", "Hello.", "You said one.", "You said two."], said);
    }

    [Fact]
    public async Task ConversationsDoNotWaitForEachOther()
    {
        var bot = new ScriptedBot();
        await using var host = await ChannelHost.StartAsync(bot);
        var slow = await host.ConversationAsync();
        await host.ReadAsync(slow, 1);
        bot.Hold();
        await host.SayAsync(slow, "slow");
        while (bot.Turns.Count < 2)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        bot.LetOthersPass();
        var quick = await host.ConversationAsync();

        Assert.Equal("Hello.", (await host.ReadAsync(quick, 1))[0].GetProperty("text").GetString());
        Assert.Equal(2, (await host.ReadAsync(slow, 2)).Count);
    }

    [Fact]
    public async Task BotThatFailsSaysSoAndGoesOn()
    {
        await using var host = await ChannelHost.StartAsync(new ScriptedBot(turn => turn.Text == "bad"
            ? throw new InvalidOperationException("secret detail")
            : [ScriptedBot.Say($"You said {turn.Text}.")]));
        var conversation = await host.ConversationAsync();
        await host.ReadAsync(conversation, 1);
        await host.SayAsync(conversation, "bad");
        await host.ReadAsync(conversation, 3);
        await host.SayAsync(conversation, "good");

        var said = (await host.ReadAsync(conversation, 5)).Select(a => a.GetProperty("text").GetString()).ToList();

        Assert.Equal("Something went wrong while I looked this up. Please ask again.", said[2]);
        Assert.Equal("You said good.", said[4]);
        Assert.Equal([$"Error: The bot failed on a turn of conversation {conversation.Id}."], host.Lines.All.Where(l => l.StartsWith("Error", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task BotThatTakesTooLongIsStopped()
    {
        var bot = new ScriptedBot();
        await using var host = await ChannelHost.StartAsync(bot);
        var conversation = await host.ConversationAsync();
        await host.ReadAsync(conversation, 1);
        bot.Hold();
        await host.SayAsync(conversation, "hard");
        while (bot.Turns.Count < 2)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        host.Clock.Advance(TimeSpan.FromSeconds(60));

        Assert.Equal(
            "This took too long, so I stopped. Please try a shorter question.",
            (await host.ReadAsync(conversation, 3))[2].GetProperty("text").GetString());
        Assert.Contains($"Warning: A turn of conversation {conversation.Id} was stopped after 60 s (Channels:DirectLine:TurnSeconds).", host.Lines.All);
    }
}
