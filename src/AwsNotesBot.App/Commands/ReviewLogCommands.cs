using AwsNotesBot.App.Terminal;
using AwsNotesBot.Quizzes.Memory;
using AwsNotesBot.Quizzes.Memory.Optimising;
using AwsNotesBot.Quizzes.Memory.Reviews;
using AwsNotesBot.Quizzes.Memory.Reviews.Csv;
using Microsoft.Extensions.Options;
using Spectre.Console;

namespace AwsNotesBot.App.Commands;

/// <summary>What <c>quiz</c> does with one learner's review log.</summary>
internal sealed class ReviewLogCommands(IServiceProvider services, string learner, IAnsiConsole console)
{
    /// <summary>A row has some 100 bytes; the most rows that an import takes have less than this.</summary>
    private const long MaxImportBytes = 256 * 1024 * 1024;

    private readonly IReviewLog _log = services.GetRequiredService<IReviewLog>();

    public async Task OptimiseAsync(CancellationToken cancellationToken)
    {
        var memory = await services.GetRequiredService<LearnerMemories>().RecallAsync(learner, cancellationToken);
        var fit = WeightOptimiser.Fit(memory.Answers, DateTimeOffset.UtcNow);
        if (fit is WeightFit.Better better)
        {
            await _log.WriteWeightsAsync(learner, better.Weights, cancellationToken);
        }

        WeightFitView.Write(console, learner, fit, services.GetRequiredService<IOptions<MemoryOptions>>().Value.Weights is not null);
    }

    public async Task ExportAsync(string file, CancellationToken cancellationToken)
    {
        var rows = await _log.ReadAsync(learner, cancellationToken);
        await using (var writer = new StreamWriter(file))
        {
            ReviewCsv.Write(rows, writer);
        }

        console.WriteLine($"{rows.Count:N0} rows of {learner} are in '{file}'.");
    }

    /// <exception cref="CommandException">Some lines of the file could not be read; the others were added.</exception>
    public async Task ImportAsync(string file, CancellationToken cancellationToken)
    {
        if (new FileInfo(file) is { Exists: true, Length: > MaxImportBytes } large)
        {
            throw new CommandException($"'{file}' has {large.Length:N0} bytes, and an import takes {MaxImportBytes:N0}. Cut it into several files.");
        }

        using var reader = File.OpenText(file);
        var csv = ReviewCsv.Read(reader, learner, DateTimeOffset.UtcNow);
        var added = await _log.AppendAsync(csv.Rows, cancellationToken);
        console.WriteLine($"{added:N0} rows were added to {learner}, {csv.Rows.Count - added:N0} stood there already.");
        if (csv.Problems.Count > 0)
        {
            throw new CommandException($"'{file}' was not read whole. Mend these lines and import it again:{Environment.NewLine}{string.Join(Environment.NewLine, csv.Problems)}");
        }
    }
}
