using AwsNotesBot.Learning.Pairs;
using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Training.Measuring;
using AwsNotesBot.Training.Questions;
using Spectre.Console;

namespace AwsNotesBot.Training.Commands;

/// <summary>What became of the questions of our own, and how a table answers the held ones.</summary>
internal static class QuestionsView
{
    private const int Passages = 5_000;

    public static void ShowJoined(IAnsiConsole console, AskedPassages asked) => console.MarkupLineInterpolated(
        $"Questions of our own: {asked.Training.Pairs.Count:N0} to train on, {asked.Held.Pairs.Count:N0} held, {asked.Dropped:N0} dropped as too near to a question to keep out, {asked.Missing:N0} without their passage in the data.");

    public static async Task ShowFiguresAsync(IAnsiConsole console, StaticEmbeddingModel model, AskedPassages asked, IReadOnlyList<PairSource> sources, CancellationToken cancellationToken)
    {
        var figures = await QuestionRetrieval.MeasureAsync(model, asked.Held, sources, Passages, new ParallelOptions { CancellationToken = cancellationToken });
        console.MarkupLineInterpolated(
            $"Held questions of our own: {figures.Questions:N0} among {figures.Passages:N0} passages, recall@1 {figures.RecallAt1:F3}, recall@5 {figures.RecallAt5:F3}, mrr {figures.Mrr:F3}.");
    }
}
