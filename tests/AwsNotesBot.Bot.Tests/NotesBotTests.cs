using AwsNotesBot.Bot.Tests.Fakes;

namespace AwsNotesBot.Bot.Tests;

public class NotesBotTests
{
    private readonly QuizTable _table = new();

    [Fact]
    public async Task ProgressIsToldInWordsAndHandedToTheChannel()
    {
        await _table.SayAsync("quiz");
        await _table.SayAsync("no idea");
        await _table.SayAsync("stop");

        var message = Assert.Single(await _table.MessagesAsync("progress"));

        Assert.StartsWith("**0 known**, 1 learning, 2 new. Nothing is due. Your streak: 1 day.", message.Markdown);
        Assert.Equal((1, 2), (message.Progress!.Learning, message.Progress.New));
    }

    [Fact]
    public async Task ProgressAskedInAQuizIsNoAnswerAndTheQuizGoesOn()
    {
        var question = await _table.SayAsync("quiz");

        var messages = await _table.MessagesAsync("my progress");

        Assert.NotNull(messages[0].Progress);
        Assert.Equal(question, messages[1].Markdown);
        Assert.Empty(await _table.LoggedAsync());
    }

    [Fact]
    public async Task WhoeverIsForgottenHasNoAnswersAndNoQuizInAnyConversation()
    {
        await _table.SayAsync("quiz", "ada", "here");
        await _table.SayAsync("no idea", "ada", "here");
        await _table.SayAsync("quiz", "ada", "there");
        await _table.SayAsync("quiz", "bob", "here");
        await _table.SayAsync("no idea", "bob", "here");

        Assert.Equal("Everything about you is deleted: your answers, quizzes, reminders and this conversation.", await _table.SayAsync("forget me", "ada", "here"));

        Assert.Empty(await _table.LoggedAsync("ada"));
        Assert.Equal(["quiz/test/here/bob"], (await _table.Store.ListAsync("", TestContext.Current.CancellationToken)).Select(s => s.Key));
        Assert.Single(await _table.LoggedAsync("bob"));
    }

    [Fact]
    public async Task TheChannelIsToldToGiveUpWhoWasForgotten()
    {
        var replies = await _table.Bot.RespondAsync(new Turn("test", "c", "ada", "forget me"), TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(typeof(Reply.Forgotten), replies[^1].GetType());
    }

    [Fact]
    public async Task AConversationThatIsResetTakesNoAnswersWithIt()
    {
        await _table.SayAsync("quiz");
        await _table.SayAsync("no idea");

        await _table.SayAsync("reset");

        Assert.Single(await _table.LoggedAsync());
    }
}
