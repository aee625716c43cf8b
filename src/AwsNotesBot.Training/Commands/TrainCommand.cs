using System.CommandLine;
using System.Diagnostics;
using AwsNotesBot.Learning.Contrastive;
using AwsNotesBot.Learning.Pairs;
using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Embeddings.StaticTable;
using AwsNotesBot.Training.KeepOut;
using AwsNotesBot.Training.Learning;
using AwsNotesBot.Training.Pairs;
using AwsNotesBot.Training.Questions;
using Spectre.Console;

namespace AwsNotesBot.Training.Commands;

/// <summary>Pairs in, table out.</summary>
internal sealed class TrainCommand(IAnsiConsole console)
{
    private readonly Argument<string> _data = new("data") { Description = "Folder of the training pairs: *.jsonl or *.jsonl.gz." };
    private readonly Option<string> _out = new("--out") { Description = "Where the table goes.", Required = true };
    private readonly Option<string[]> _keepOut = new("--keep-out") { Description = "Question sets that must not be trained on: JSON lines with \"question\" or \"turns\".", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> _questions = QuestionsOption.Create();
    private readonly Option<string?> _checkpoint = new("--checkpoint") { Description = "File that keeps the state; an interrupted run continues from it." };
    private readonly Option<int> _checkpointEvery = new("--checkpoint-every") { Description = "Steps between two checkpoints.", DefaultValueFactory = _ => 600 };
    private readonly Option<int> _steps = Number("--steps", "Batches to learn from.", o => o.Steps);
    private readonly Option<int> _batch = Number("--batch", "Pairs in a batch.", o => o.BatchSize);
    private readonly Option<int> _dimensions = Number("--dimensions", "Length of a vector.", o => o.Dimensions);
    private readonly Option<int> _words = Number("--words", "Most words with a row of their own.", o => o.Words);
    private readonly Option<int> _buckets = Number("--buckets", "Rows shared by the n-grams of other words.", o => o.Buckets);
    private readonly Option<int> _seed = Number("--seed", "Equal seeds give equal tables on one kind of processor.", o => o.Seed);
    private readonly Option<int> _threads = Number("--threads", "Threads; the result does not depend on it.", o => o.Threads);

    public Command Build()
    {
        var command = new Command("train", "Trains a table on text pairs.")
        {
            _data, _out, _keepOut, _questions, _checkpoint, _checkpointEvery, _steps, _batch, _dimensions, _words, _buckets, _seed, _threads,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static Option<int> Number(string name, string description, Func<TrainingOptions, int> standard) =>
        new(name) { Description = description, DefaultValueFactory = _ => standard(new TrainingOptions()) };

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var keepOut = new KeepOutFilter((arguments.GetValue(_keepOut) ?? []).SelectMany(QuestionSetReader.Read));
        var sources = ReadSources(arguments, keepOut);
        var (training, validation) = ValidationSplit.Split(sources);
        var asked = ReadQuestions(arguments, sources, keepOut);
        var options = new TrainingOptions
        {
            Steps = arguments.GetValue(_steps), BatchSize = arguments.GetValue(_batch), Dimensions = arguments.GetValue(_dimensions),
            Words = arguments.GetValue(_words), Buckets = arguments.GetValue(_buckets), Seed = arguments.GetValue(_seed), Threads = arguments.GetValue(_threads),
        };

        var run = new TrainingRun(asked is null ? training : [.. training, asked.Training], options);
        console.MarkupLineInterpolated($"{run.WordCount:N0} words and {options.Buckets:N0} buckets of {options.Dimensions} dimensions; ready after {clock.Elapsed.TotalSeconds:F0} s.");

        clock.Restart();
        var file = TrainingProgressView.Show(console, progress => run.Train(progress, arguments.GetValue(_checkpoint), arguments.GetValue(_checkpointEvery), cancellationToken));
        console.MarkupLineInterpolated($"Trained in {clock.Elapsed.TotalSeconds:F0} s.");

        var path = arguments.GetRequiredValue(_out);
        await File.WriteAllBytesAsync(path, file, cancellationToken);
        var model = new StaticEmbeddingModel(EmbeddingTableFile.Read(file, path));
        console.MarkupLineInterpolated($"Wrote {path}: {file.Length:N0} bytes, {model.Id}.");
        await FiguresView.ShowAsync(console, model, validation, cancellationToken);
        if (asked is not null)
        {
            await QuestionsView.ShowFiguresAsync(console, model, asked, sources, cancellationToken);
        }

        return 0;
    }

    private IReadOnlyList<PairSource> ReadSources(ParseResult arguments, KeepOutFilter keepOut)
    {
        var sources = PairReader.ReadFolder(arguments.GetRequiredValue(_data));
        var (kept, dropped) = keepOut.Filter(sources);
        console.MarkupLineInterpolated($"{kept.Sum(s => s.Pairs.Count):N0} pairs from {kept.Count} sources; {dropped:N0} dropped as too near to one of {keepOut.Count:N0} questions to keep out.");
        return kept;
    }

    private AskedPassages? ReadQuestions(ParseResult arguments, IReadOnlyList<PairSource> sources, KeepOutFilter keepOut)
    {
        if (arguments.GetValue(_questions) is not { } path)
        {
            return null;
        }

        var asked = AskedPassages.Join(LearnerQuestionReader.Read(path), sources, keepOut);
        QuestionsView.ShowJoined(console, asked);
        return asked;
    }
}
