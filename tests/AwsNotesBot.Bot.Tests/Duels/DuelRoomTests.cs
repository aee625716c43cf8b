using AwsNotesBot.Bot.Tests.Fakes;
using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Bot.Tests.Duels;

public class DuelRoomTests
{
    private readonly QuizTable _table = new();

    /// <summary>What the bot said last.</summary>
    private string _said = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public DuelRoomTests()
    {
        _table.Options.DuelGraceSeconds = 0;
        _table.Options.DuelQuestions = 2;
    }

    [Fact]
    public async Task PeopleOfOneConversationPlayTheSameQuestionsForPoints()
    {
        var begun = await SayAsync("duel", "ada");
        var missed = await SayAsync("a teapot", "ada");
        var right = Answer;
        var won = await _table.MessagesAsync(Answer, "bob");

        Assert.StartsWith("**Duel: 2 questions.** Whoever is right first takes the point; everybody has one try at each. Join by answering.\n\n**Question 1 of 2**\n\n", begun);
        Assert.Equal("That is not it, ada. Who else?", missed);
        Assert.Equal($"**bob** takes the point: **{right}** [1].", won[0].Markdown);
        Assert.Equal("tea.md", Assert.Single(won[0].Citations).Passage.NotePath);
        _said = won[1].Markdown;
        Assert.StartsWith("**Question 2 of 2** · bob 1, ada 0", _said);
        Assert.EndsWith("**bob wins**: bob 2, ada 0.", await SayAsync(Answer, "bob"));
        Assert.Equal([(1, Rating.Again)], (await _table.LoggedAsync("ada")).Select(r => (r.Number, r.Rating)));
        Assert.Equal([1, 2], (await _table.LoggedAsync("bob")).Select(r => r.Number));
    }

    [Fact]
    public async Task AnotherConversationHasItsOwnDuel()
    {
        await SayAsync("duel", "ada", "c1");

        Assert.StartsWith("**Question 1", await SayAsync("quiz", "ada", "c2"));
        Assert.StartsWith("A duel is on in this conversation. Say `stop` to end it first.", await SayAsync("quiz", "bob", "c1"));
    }

    [Fact]
    public async Task ARestartInTheMiddleLosesNothing()
    {
        await SayAsync("duel");
        await SayAsync(Answer, "bob");
        _table.Restart();

        Assert.StartsWith("**Question 2 of 2** · bob 1", await SayAsync("score", "ada"));
    }

    [Fact]
    public async Task WhatWasKeptButNotToldIsToldToWhoeverSpeaksNext()
    {
        await SayAsync("duel");
        var right = Answer;
        await _table.BreakOffAsync(right, "bob");

        var said = await SayAsync(right, "ada");

        Assert.StartsWith($"**bob** takes the point: **{right}** [1].\n\n**Question 2 of 2** · bob 1", said);
        Assert.Empty(await _table.LoggedAsync("ada"));
        await _table.BreakOffAsync(Answer, "ada");
        Assert.EndsWith("**A draw** between bob and ada: bob 1, ada 1.", await SayAsync("anything", "bob"));
    }

    [Fact]
    public async Task OfManyRightAnswersAtOnceOneTakesThePoint()
    {
        await SayAsync("duel 1 question", "ada");
        string[] users = ["ada", "bob", "cy", "dan"];

        var said = await Task.WhenAll(users.Select(user => Task.Run(() => _table.SayAsync(Answer, user), Cancel)));

        Assert.Single(said, s => s.Contains("takes the point", StringComparison.Ordinal));
        foreach (var user in users)
        {
            Assert.InRange((await _table.LoggedAsync(user)).Count, 0, 1);
        }
    }

    [Fact]
    public async Task NextTellsTheAnswerAndWhyExplainsIt()
    {
        await SayAsync("duel");

        Assert.StartsWith($"Nobody takes the point. The answer: **{Answer}** [1].\n\n**Question 2 of 2**", await SayAsync("next"));
        Assert.Contains("[1]\n\n**Question 2 of 2**", await SayAsync("why?"));
        Assert.Equal("The duel is over, and nobody has a point.", await SayAsync("stop"));
        Assert.EndsWith("[1]", await SayAsync("why?"));
        Assert.DoesNotContain("**Question", await SayAsync("From which plant does white tea come?"));
        Assert.Null(await _table.Store.ReadAsync("duel/test/c", Cancel));
    }

    [Fact]
    public async Task AQuestionInTheMiddleIsAnsweredAndThanksAreNoTry()
    {
        var question = (await SayAsync("duel")).Split("\n\n", 2)[1];

        var messages = await _table.MessagesAsync("Which tea do you know?");

        Assert.NotNull(messages[0].Answer);
        Assert.Equal(question, messages[^1].Markdown);
        Assert.Equal("You are welcome.", await SayAsync("thanks"));
    }

    [Fact]
    public async Task WhoHasNoNameIsCountedAndALongOneIsCut()
    {
        await SayAsync("duel");
        await foreach (var reply in _table.Bot.RespondAsync(new Turn("test", "c", "U042", "no idea"), Cancel))
        {
            Assert.Equal("That is not it, player 1. Who else?", Assert.IsType<Reply.Message>(reply).Markdown);
        }

        await foreach (var reply in _table.Bot.RespondAsync(new Turn("test", "c", "U043", "no") { UserName = new string('x', 500) }, Cancel).Take(1))
        {
            Assert.IsType<Reply.Message>(reply);
        }

        Assert.DoesNotContain(new string('x', 41), (await _table.Store.ReadAsync("duel/test/c", Cancel))!.Json);
    }

    [Fact]
    public async Task ForgetMeTakesAPlayerOutOfTheDuel()
    {
        await SayAsync("duel");
        await SayAsync(Answer, "bob");

        await SayAsync("forget me", "bob");

        Assert.DoesNotContain("bob", (await _table.Store.ReadAsync("duel/test/c", Cancel))!.Json);
    }

    /// <summary>The right answer to the question that was asked last.</summary>
    private string Answer => _said.Contains("Assam", StringComparison.Ordinal) ? "4 minutes" : _said.Contains("oxidised", StringComparison.Ordinal) ? "Black tea" : "Camellia sinensis";

    private async Task<string> SayAsync(string text, string user = "ada", string conversation = "c")
    {
        var said = await _table.SayAsync(text, user, conversation);
        _said = said.Contains("**Question", StringComparison.Ordinal) ? said[said.LastIndexOf("**Question", StringComparison.Ordinal)..] : _said;
        return said;
    }
}
