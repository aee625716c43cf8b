using System.Diagnostics;
using System.Text.Json.Nodes;
using AwsNotesBot.App.Evaluation;

namespace AwsNotesBot.App.Tests.Evaluation;

public class ScorerTests
{
    [Fact]
    public void FiguresAgreeWithWhatThePythonRulerPrintedForTheSameFiles() =>
        Assert.Equal(Normalise(File.ReadAllText(Fixture.PathOf("figures.json"))), Normalise(FigureJson.Of(ScoreFixture())).Except(Ours));

    [Fact]
    public async Task FiguresAgreeWithThePythonRulerItself()
    {
        var ruler = Repository.Shared("eval/score.py");
        Assert.SkipWhen(ruler is null, "The evaluation set's ruler does not lie beside this repository.");

        var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true };
        foreach (var argument in new[] { ruler, Fixture.PathOf("questions.jsonl"), Fixture.PathOf("answers.jsonl"), "--notes", Fixture.PathOf("notes"), "--json" })
        {
            start.ArgumentList.Add(argument);
        }

        using var python = Process.Start(start)!;
        var printed = await python.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Normalise(printed), Normalise(FigureJson.Of(ScoreFixture())).Except(Ours));
    }

    [Fact]
    public void AQuestionWithoutAnAnswerIsNamed()
    {
        var questions = QuestionSet.Read(Fixture.PathOf("questions.jsonl"));

        var error = Assert.Throws<CommandException>(() => Scorer.Score(questions, new Dictionary<string, AnswerRow>(), null));

        Assert.Equal("No answer to 8 of 8 questions, first 'q1'. Answer the whole set again.", error.Message);
    }

    [Fact]
    public void MissesAreTheUnansweredAndTheWronglyAnswered() =>
        Assert.Equal(["q4 rank 3", "q5 answered an unanswerable", "q7 rank -"], ScoreFixture().Misses.Select(m => $"{m.Id} {m.Why}"));

    /// <summary>The figures that the Python ruler does not know.</summary>
    private static readonly IReadOnlyList<string> Ours = ["false alarms 0"];

    private static Figures ScoreFixture() => Scorer.Score(
        QuestionSet.Read(Fixture.PathOf("questions.jsonl")),
        AnswerRow.Read(Fixture.PathOf("answers.jsonl")),
        new NotesBodies(Fixture.PathOf("notes")));

    /// <summary>As name and value, so that 9 and 9.0 are the same.</summary>
    private static IReadOnlyList<string> Normalise(string json) =>
        [.. JsonNode.Parse(json)!.AsObject().Select(p => $"{p.Key} {(double)p.Value!}")];
}
