using System.CommandLine;
using AwsNotesBot.App.Evaluation;
using AwsNotesBot.Retrieval.Ranking;
using AwsNotesBot.Training.Ranking;
using Spectre.Console;

namespace AwsNotesBot.Training.Commands;

/// <summary>Notes with questions in, weights of the ranker out.</summary>
internal sealed class FitRankerCommand(IAnsiConsole console)
{
    /// <summary>The penalty on large weights: chosen once, on nothing, and hardly felt with hundreds of questions.</summary>
    private const double Lambda = 10;

    private readonly Option<string> _notes = new("--notes") { Description = "Folder of the notes.", Required = true };
    private readonly Option<string?> _questions = new("--questions") { Description = "Question set with evidence (JSON lines); without it, the flash cards in the notes are asked." };
    private readonly Option<string?> _out = new("--out") { Description = "Where the weights go; without it they are only measured." };
    private readonly Option<string[]> _without = new("--without") { Description = "Features that get no weight.", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> _model = ModelOption.Create();

    public Command Build()
    {
        _without.AcceptOnlyFromAmong([.. RankerWeights.Features]);
        var command = new Command("fit-ranker", "Fits the weights by which passages are ranked, and measures them on questions left out of the fit.")
        {
            _notes, _questions, _out, _without, _model,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var folder = arguments.GetRequiredValue(_notes);
        var model = ModelOption.Load(arguments.GetValue(_model));
        var notes = AskedNotes.ReadNotes(folder);
        var asked = arguments.GetValue(_questions) is { } set ? EvidenceQuestions.Of(notes, QuestionSet.Read(set)) : CardQuestions.Of(notes);
        List<string> features = [.. RankerWeights.Features.Except(arguments.GetValue(_without) ?? [])];
        var questions = await asked.AskAsync(model, features, cancellationToken);
        if (!questions.Any(q => q.Tells))
        {
            throw new InvalidDataException($"No question finds a passage of '{folder}' that answers it. Name a question set for these notes (--questions), or notes with flash cards.");
        }

        var weights = ConditionalLogit.Fit(questions, Lambda);
        var honest = CrossValidation.Measure(questions, Lambda);
        Show(questions, honest, weights, features);
        if (arguments.GetValue(_out) is { } path)
        {
            var fitted = FormattableString.Invariant(
                $"{questions.Count} {(arguments.GetValue(_questions) is null ? "flash cards" : "questions")} on {notes.Count} notes of {Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))}, table {model.Id}; cross-validated recall@1 {honest.RecallAt1:F3}, recall@5 {honest.RecallAt5:F3}, mrr {honest.Mrr:F3}");
            await File.WriteAllTextAsync(path, RankerWeightsFile.Json(fitted, features, weights), cancellationToken);
            console.MarkupLineInterpolated($"Wrote {path}.");
        }

        return 0;
    }

    private void Show(IReadOnlyList<RankedQuestion> questions, RankingFigures honest, double[] weights, List<string> features)
    {
        double[] equal = [.. features.Select(_ => 1.0)];
        var table = new Table().AddColumns($"{questions.Count} questions", "recall@1", "recall@5", "mrr");
        Row("equal weights", RankingFigures.Of([.. questions.Select(q => q.Rank(equal))]));
        Row("weights in use", RankingFigures.Of([.. questions.Select(q => 1 + Array.IndexOf(q.Right, true))]));
        Row("fitted, on questions left out of the fit", honest);
        Row("fitted, on the same questions (flattering)", RankingFigures.Of([.. questions.Select(q => q.Rank(weights))]));
        console.Write(table);

        var size = weights.Sum(Math.Abs);
        console.WriteLine(string.Join("  ", features.Zip(weights).Select(f => FormattableString.Invariant($"{f.First} {f.Second / size:F3}"))));

        void Row(string name, RankingFigures f) => table.AddRow(name, $"{f.RecallAt1:F3}", $"{f.RecallAt5:F3}", $"{f.Mrr:F3}");
    }
}
