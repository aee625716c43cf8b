using AwsNotesBot.Bot.State;
using AwsNotesBot.Bot.Tests.Fakes;
using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Bot.Tests.Quizzes;

public class QuizRoomTests
{
    private readonly QuizTable _table = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnAnswerIsJudgedCitedAndLogged()
    {
        await _table.SayAsync("quiz");
        _table.Clock.Now += TimeSpan.FromSeconds(30);

        var messages = await _table.MessagesAsync("no idea");

        Assert.Contains("[1]", messages[0].Markdown);
        Assert.Equal("tea.md", Assert.Single(messages[0].Citations).Passage.NotePath);
        Assert.StartsWith("**Question 2 of 4**", messages[1].Markdown);
        var logged = Assert.Single(await _table.LoggedAsync());
        Assert.Equal((1, Rating.Again, TimeSpan.FromSeconds(30)), (logged.Number, logged.Rating, logged.Elapsed));
    }

    [Fact]
    public async Task TwoPeopleInOneConversationHaveTheirOwnQuizzes()
    {
        await _table.SayAsync("quiz", "ada");
        await _table.SayAsync("quiz", "bob");
        await _table.SayAsync("no idea", "ada");

        Assert.StartsWith("**Question 1 of 3**", await _table.SayAsync("again", "bob"));
        Assert.StartsWith("**Question 2 of 4**", await _table.SayAsync("again", "ada"));
        Assert.Empty(await _table.LoggedAsync("bob"));
    }

    [Fact]
    public async Task AQuestionInTheMiddleIsAnsweredAndTheQuizGoesOnWhereItWas()
    {
        var question = await _table.SayAsync("quiz");

        var messages = await _table.MessagesAsync("What is tea oxidised fully called?");

        Assert.NotNull(messages[0].Answer);
        Assert.Equal(question, messages[^1].Markdown);
        Assert.Empty(await _table.LoggedAsync());
    }

    [Fact]
    public async Task ARestartInTheMiddleLosesNothing()
    {
        await _table.SayAsync("quiz");
        await _table.SayAsync("no idea");
        var question = await _table.SayAsync("again");

        _table.Restart();

        Assert.Equal(question, await _table.SayAsync("again"));
    }

    [Fact]
    public async Task AnAnswerThatWasLoggedButNotKeptIsKeptOnTheNextTurnAndCountedOnce()
    {
        await _table.SayAsync("quiz");
        _table.Restart(new BrokenStore(_table.Store));
        await Assert.ThrowsAsync<IOException>(() => _table.SayAsync("no idea"));

        _table.Restart();
        var said = await _table.SayAsync("black tea");

        Assert.StartsWith("Your last answer was kept: it was wrong.", said);
        Assert.Contains("**Question 2 of 4**", said);
        Assert.Equal("", Assert.Single(await _table.LoggedAsync()).Answer);
    }

    [Fact]
    public async Task WhatWasKeptButNotToldIsToldOnTheNextTurnWhateverThatSays()
    {
        await _table.SayAsync("quiz");
        await _table.BreakOffAsync("no idea");

        var said = await _table.SayAsync("black tea");

        Assert.StartsWith("Your last answer was kept: it was wrong.", said);
        Assert.Contains("**Question 2 of 4**", said);
        Assert.Single(await _table.LoggedAsync());
    }

    [Fact]
    public async Task AResultThatWasNotToldIsToldBeforeAnythingIsAnswered()
    {
        await _table.SayAsync("quiz 1 question");
        await _table.SayAsync("no idea");
        await _table.SayAsync("no idea");
        await _table.BreakOffAsync("no idea");

        var said = await _table.SayAsync("no idea");

        Assert.StartsWith("Your last answer was kept: it was wrong.", said);
        Assert.Contains("**0 of 1 right**", said);
        Assert.Equal(3, (await _table.LoggedAsync()).Count);
        Assert.DoesNotContain("right**", await _table.SayAsync("Which tea is oxidised fully?"));
    }

    [Fact]
    public async Task AnAnswerThatIsOvertakenDoesNotAnswerTheNextQuestion()
    {
        await _table.SayAsync("quiz");
        var slow = _table.Restart(new OvertakenStore(_table.Store, _table.Restart()));

        var said = await _table.SayAsync("black tea");

        Assert.StartsWith("That question was answered in the meantime.\n\n**Question 2 of", said);
        Assert.Equal("", Assert.Single(await _table.LoggedAsync()).Answer);
        Assert.Same(slow, _table.Bot);
    }

    [Fact]
    public async Task ManyAnswersAtOnceAreEachLoggedOnce()
    {
        await _table.SayAsync("quiz");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => _table.SayAsync($"guess {i}"), Cancel)));

        var logged = await _table.LoggedAsync();
        Assert.Equal(logged.Count, logged.DistinctBy(r => r.Number).Count());
        Assert.Equal(logged.Count, logged.DistinctBy(r => r.Answer).Count());
    }

    [Fact]
    public async Task ACorrectionIsOneMoreRowOfTheSameAnswer()
    {
        await _table.SayAsync("quiz");
        await _table.SayAsync("no idea");

        Assert.Equal("Noted as hard: it comes back sooner.", await _table.SayAsync("that was hard"));

        var logged = await _table.LoggedAsync();
        Assert.Equal([(1, 0, Rating.Again), (1, 1, Rating.Hard)], logged.Select(r => (r.Number, r.Revision, r.Rating)));
    }

    [Fact]
    public async Task AReviewAsksWhatIsDueAndNothingElse()
    {
        Assert.StartsWith("Nothing is due.", await _table.SayAsync("review"));
        await _table.SayAsync("quiz");
        await _table.SayAsync("no idea");
        await _table.SayAsync("stop");
        _table.Clock.Now += TimeSpan.FromDays(1);

        Assert.StartsWith("**Question 1 of 1**", await _table.SayAsync("review"));
    }

    [Fact]
    public async Task WhyIsAboutTheQuizUntilSomethingElseIsSaid()
    {
        await _table.SayAsync("quiz");
        await _table.SayAsync("no idea");
        await _table.SayAsync("stop");

        Assert.Contains("[1]", await _table.SayAsync("why?"));
        await _table.SayAsync("Which tea is oxidised fully?");
        Assert.Null(await _table.Store.ReadAsync("quiz/test/c/ada", Cancel));
    }

    [Fact]
    public async Task ATopicThatTheNotesDoNotHaveIsSaidSo()
    {
        var empty = new QuizTable("# Tea\n\nTea is nice.\n");

        Assert.StartsWith("The notes hold no quiz questions yet.", await empty.SayAsync("quiz"));
        Assert.StartsWith(@"The notes hold no quiz questions about \*tea\*.", await empty.SayAsync("quiz me on *tea*"));
    }

    [Fact]
    public async Task ThanksAndGreetingsAreNoAnswers()
    {
        await _table.SayAsync("quiz");

        Assert.Equal("You are welcome.", await _table.SayAsync("thanks"));
        Assert.Empty(await _table.LoggedAsync());
    }

    /// <summary>Somebody answers through another process between the first reading and what follows.</summary>
    private sealed class OvertakenStore(IStateStore store, NotesBot other) : IStateStore
    {
        private bool _overtaken;

        public Task<IReadOnlyList<KeyValuePair<string, StateEntry>>> ListAsync(string keyPrefix, CancellationToken cancellationToken = default) =>
            store.ListAsync(keyPrefix, cancellationToken);

        public async Task<StateEntry?> ReadAsync(string key, CancellationToken cancellationToken = default)
        {
            var entry = await store.ReadAsync(key, cancellationToken);
            if (!_overtaken && key.StartsWith("quiz/", StringComparison.Ordinal))
            {
                _overtaken = true;
                await foreach (var reply in other.RespondAsync(new Turn("test", "c", "ada", "no idea"), cancellationToken))
                {
                    Assert.NotNull(reply);
                }
            }

            return entry;
        }

        public Task WriteAsync(string key, string json, string? expectedETag, CancellationToken cancellationToken = default) =>
            store.WriteAsync(key, json, expectedETag, cancellationToken);

        public Task<int> DeleteOlderAsync(string keyPrefix, DateTimeOffset writtenBefore, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task DeleteAsync(string key, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    /// <summary>The disk is full the moment something is to be kept.</summary>
    private sealed class BrokenStore(IStateStore store) : IStateStore
    {
        public Task<IReadOnlyList<KeyValuePair<string, StateEntry>>> ListAsync(string keyPrefix, CancellationToken cancellationToken = default) =>
            store.ListAsync(keyPrefix, cancellationToken);

        public Task<StateEntry?> ReadAsync(string key, CancellationToken cancellationToken = default) => store.ReadAsync(key, cancellationToken);

        public Task WriteAsync(string key, string json, string? expectedETag, CancellationToken cancellationToken = default) => throw new IOException("The disk is full.");

        public Task<int> DeleteOlderAsync(string keyPrefix, DateTimeOffset writtenBefore, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task DeleteAsync(string key, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
