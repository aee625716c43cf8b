using AwsNotesBot.Bot.Tests.Fakes;
using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Memory.Reviews;
using AwsNotesBot.Quizzes.Writing;
using Microsoft.Extensions.Logging.Abstractions;

namespace AwsNotesBot.Bot.Tests.Quizzes;

public class QuizTutorTests
{
    private readonly QuizTable _table = new("""
        # Grey heron

        - What keeps the feathers of a grey heron dry? :: A fine dust of crumbled feathers
        """);

    [Fact]
    public async Task TimeThatTheModelTakesIsNotTheLearners()
    {
        Play(TimeSpan.FromMinutes(1));
        await _table.SayAsync("quiz");
        _table.Clock.Now += TimeSpan.FromSeconds(5);

        await _table.SayAsync("a powder of broken plumage");

        var logged = Assert.Single(await _table.LoggedAsync());
        Assert.Equal((AnswerOutcome.Partly, Rating.Hard, TimeSpan.FromSeconds(5)), (logged.Outcome, logged.Rating, logged.Elapsed));
    }

    [Fact]
    public async Task AnswerGivenInTimeCountsInAnExamThatEndsWhileTheModelThinks()
    {
        Play(TimeSpan.FromMinutes(9));
        await _table.SayAsync("exam 1 question 5 minutes");
        _table.Clock.Now += TimeSpan.FromMinutes(4);

        Assert.Contains("0 of 1 right", await _table.SayAsync("a powder of broken plumage"));
        Assert.Equal(AnswerOutcome.Partly, Assert.Single(await _table.LoggedAsync()).Outcome);
    }

    private void Play(TimeSpan takes)
    {
        _table.Tutor = new QuizTutor(
            new SlowModel(_table.Clock, takes, "VERDICT: right\nQUOTE: powder of broken plumage"), TimeSpan.FromSeconds(20), NullLogger<QuizTutor>.Instance);
        _table.Restart();
    }
}
