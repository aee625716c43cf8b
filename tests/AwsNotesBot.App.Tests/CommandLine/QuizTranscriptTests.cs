namespace AwsNotesBot.App.Tests.CommandLine;

/// <summary>A whole quiz as it is played in the terminal.</summary>
public class QuizTranscriptTests
{
    private const string Tea = """
        # Tea

        - How long is Assam steeped? :: 4 minutes
        - Which tea is oxidised fully? :: Black tea
        - From which plant does all tea come? :: Camellia sinensis
        """;

    private readonly string _notes = Directory.CreateTempSubdirectory("quiz-notes-").FullName;

    private readonly Bot _bot = new() { Settings = new Dictionary<string, string> { ["Quizzes__Sessions__Seed"] = "1", ["Quizzes__Memory__Fuzz"] = "false" } };

    [Fact]
    public async Task AQuizIsPlayedToItsResult()
    {
        await File.WriteAllTextAsync(Path.Combine(_notes, "tea.md"), Tea, TestContext.Current.CancellationToken);

        var outcome = await _bot.RunAsync(["quiz", "--notes", _notes], "no idea\ngreen tea\nhint\ncamelia sinensis\nfour minutes\nthat was hard\nblack tea\n");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(
            """
            Question 1 of 3
            Tea: How long is Assam steeped?

            You could say: hint  ·  skip
            The answer: 4 minutes [1].
            It comes back later.

            [1] tea.md:3-3  Tea

            Question 2 of 4
            Which tea is oxidised fully?

            You could say: hint  ·  skip
            Not quite. The answer: Black tea [1].
            It comes back later.

            [1] tea.md:4-4  Tea

            Question 3 of 5
            From which plant does all tea come?

            You could say: hint  ·  skip
            C_______ s_______

            You could say: hint  ·  skip
            Right: Camellia sinensis [1].

            [1] tea.md:5-5  Tea

            Question 4 of 5 (once more)
            Tea: How long is Assam steeped?

            You could say: hint  ·  skip  ·  that was easy
            Right: 4 minutes [1].

            [1] tea.md:3-3  Tea

            Question 5 of 5 (once more)
            Which tea is oxidised fully?

            You could say: hint  ·  skip  ·  that was easy
            Noted as hard: it comes back sooner.
            Right: Black tea [1].

            [1] tea.md:4-4  Tea

            1 of 3 right.
            To practise: Tea.
            Due: 3 within the hour. Say review when you are ready.

            You could say: review  ·  quiz
            """,
            outcome.Output.TrimEnd());
    }

    [Fact]
    public async Task AQuizThatWasBrokenOffGoesOn()
    {
        await File.WriteAllTextAsync(Path.Combine(_notes, "tea.md"), Tea, TestContext.Current.CancellationToken);
        var first = await _bot.RunAsync(["quiz", "--notes", _notes], "no idea\n");

        var second = await _bot.RunAsync(["quiz", "--notes", _notes]);

        Assert.Contains("Question 2 of 4", first.Output);
        Assert.StartsWith("Question 2 of 4", second.Output);
    }
}
