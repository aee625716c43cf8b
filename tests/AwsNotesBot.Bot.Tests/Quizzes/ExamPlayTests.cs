using AwsNotesBot.Bot.Tests.Fakes;
using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Bot.Tests.Quizzes;

public class ExamPlayTests
{
    private readonly QuizTable _table = new();

    [Fact]
    public async Task AnExamIsPlayedAgainstTheClockAndReportedAtItsEnd()
    {
        var begun = await _table.SayAsync("exam 3 questions 10 minutes");
        _table.Clock.Now += TimeSpan.FromMinutes(2);
        var second = await _table.SayAsync("camellia sinensis");
        await _table.SayAsync("camellia sinensis");
        var report = (await _table.MessagesAsync("camellia sinensis")).Single();

        Assert.StartsWith("**Exam**: 3 questions in 10 minutes, in the notes' own mix. You are told nothing about your answers before the end.", begun);
        Assert.Contains("**Question 1 of 3** · 10 minutes left", begun);
        Assert.StartsWith("**Question 2 of 3** · 8 minutes left", second);
        Assert.StartsWith("**Exam: 1 of 3 right (33 %)**, in 2 minutes.\n\n| Domain | Right |\n| --- | --- |\n| Tea | 1 of 3 |\n\n**To read again**, the weakest domain first:\n\n*Tea*\n\n- ", report.Markdown);
        Assert.Equal(["tea.md", "tea.md"], report.Citations.Select(c => c.Passage.NotePath));
        Assert.Equal([Rating.Again, Rating.Again, Rating.Good], (await _table.LoggedAsync()).Select(r => r.Rating is Rating.Easy ? Rating.Good : r.Rating).Order());
    }

    [Fact]
    public async Task NothingBeginsOrIsAnsweredInTheMiddle()
    {
        var question = (await _table.SayAsync("exam")).Split("\n\n", 2)[1];

        Assert.Equal($"Not in an exam: everything is told at its end. `skip` leaves a question for the end, `stop` hands in.\n\n{question}", await _table.SayAsync("quiz"));
        Assert.StartsWith("Not in an exam", await _table.SayAsync("Which tea is oxidised fully?"));
        Assert.StartsWith("Not in an exam", await _table.SayAsync("hint"));
    }

    [Fact]
    public async Task AfterTheTimeWhateverIsSaidEndsTheExam()
    {
        await _table.SayAsync("exam 3 questions 10 minutes");
        _table.Restart();
        _table.Clock.Now += TimeSpan.FromMinutes(11);

        var said = await _table.SayAsync("black tea");

        Assert.StartsWith("**Time is up.** What is answered from now on does not count.\n\n**Exam: 0 of 3 right (0 %)**, 3 left open, in 10 minutes.", said);
        Assert.Empty(await _table.LoggedAsync());
        Assert.StartsWith("**Question 1 of 3**", await _table.SayAsync("quiz"));
    }

    [Fact]
    public async Task AnExamThatTheNotesDoNotDescribeIsAskedInTheirOwnMix() => Assert.StartsWith(
        "**Exam TM1**: 3 questions in 5 minutes, in the notes' own mix.",
        await _table.SayAsync("exam TM1"));

    [Fact]
    public async Task AnExamThatTheNotesDoNotKnowIsAQuestion()
    {
        Assert.DoesNotContain("**Question", await _table.SayAsync("exam tips"));
        Assert.StartsWith("The notes hold no quiz questions about astronomy.", await _table.SayAsync("mock exam on astronomy"));
    }
}
