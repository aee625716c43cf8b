namespace AwsNotesBot.App.Tests.CommandLine;

/// <summary>A whole exam as it is taken in the terminal.</summary>
public class ExamTranscriptTests
{
    private const string Exams = """
        [{ "name": "TM1", "questions": 30, "minutes": 60, "pass": "7 of 10 points",
           "domains": [{ "name": "Leaf", "weight": 70, "notes": ["leaf/*"] }, { "name": "Cup", "weight": 30, "notes": ["*"] }] }]
        """;

    private const string Leaf = """
        ---
        exams: [TM1]
        ---

        # Tea plants

        - Which tea is oxidised fully? :: Black tea
        - From which plant does all tea come? :: Camellia sinensis
        """;

    private const string Cup = """
        # Steeping

        - How long is Assam steeped? :: 4 minutes
        """;

    private readonly Bot _bot = new() { Settings = new Dictionary<string, string> { ["Quizzes__Sessions__Seed"] = "1", ["Quizzes__Memory__Fuzz"] = "false" } };

    [Fact]
    public async Task AnExamIsTakenAndReportedByDomain()
    {
        var notes = Directory.CreateTempSubdirectory("exam-notes-").FullName;
        Directory.CreateDirectory(Path.Combine(notes, "leaf"));
        await File.WriteAllTextAsync(Path.Combine(notes, "exams.json"), Exams, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(notes, "leaf", "plants.md"), Leaf, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(notes, "steeping.md"), Cup.Insert(0, "---\nexams: [TM1]\n---\n\n"), TestContext.Current.CancellationToken);

        var outcome = await _bot.RunAsync(["chat", "--notes", notes], "exam TM1 3 questions\nskip\ncamellia sinensis\n5 minutes\nwhy\nblack tea\nexit\n");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(
            """
            Exam TM1: 3 questions in 6 minutes, mixed as in the real one. You are told nothing about your answers before the end. skip leaves a question for the end, stop hands in.

            Question 1 of 3 · 6 minutes left
            Tea plants: Which tea is oxidised fully?

            You could say: skip
            Left for the end.

            Question 2 of 3 · 6 minutes left
            From which plant does all tea come?

            You could say: skip
            Question 3 of 3 · 6 minutes left
            How long is Assam steeped?

            You could say: skip
            Question 1 of 3 · 6 minutes left
            Tea plants: Which tea is oxidised fully?

            You could say: skip
            Not in an exam: everything is told at its end. skip leaves a question for the end, stop hands in.

            Question 1 of 3 · 6 minutes left
            Tea plants: Which tea is oxidised fully?

            You could say: skip
            Exam TM1: 2 of 3 right (67 %), in 1 minute. The real exam asks for 7 of 10 points.
            ╭────────┬────────╮
            │ Domain │ Right  │
            ├────────┼────────┤
            │ Cup    │ 0 of 1 │
            │ Leaf   │ 2 of 2 │
            ╰────────┴────────╯
            To read again, the weakest domain first:
            Cup
              • How long is Assam steeped? 4 minutes [1]
            What you answered wrong comes back: say review when it is due.

            [1] steeping.md:7-7  Steeping

            You could say: review  ·  quiz
            """,
            outcome.Output[outcome.Output.IndexOf("Exam TM1", StringComparison.Ordinal)..].TrimEnd());
    }
}
