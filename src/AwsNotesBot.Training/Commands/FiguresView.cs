using AwsNotesBot.Learning.Pairs;
using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Training.Measuring;
using Spectre.Console;

namespace AwsNotesBot.Training.Commands;

/// <summary>A row of figures for each source.</summary>
internal static class FiguresView
{
    public static async Task ShowAsync(IAnsiConsole console, StaticEmbeddingModel model, IReadOnlyList<PairSource> validation, CancellationToken cancellationToken)
    {
        var parallel = new ParallelOptions { CancellationToken = cancellationToken };
        var table = new Table().AddColumns("source", "pairs", "own passage first", "mrr");
        foreach (var source in validation.Where(s => s.Pairs.Count > 1))
        {
            var figures = await PairRetrieval.MeasureAsync(model, source, parallel);
            table.AddRow(figures.Source, $"{figures.Pairs}", $"{figures.Accuracy:F3}", $"{figures.Mrr:F3}");
        }

        console.MarkupLine("Pairs kept out of the training: each query among the passages of its source.");
        console.Write(table);
    }
}
