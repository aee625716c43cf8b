using System.Diagnostics;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Training.Measuring;

/// <summary>How fast a table loads and embeds.</summary>
/// <param name="Load">From the call to the first vector, in a process that has not loaded one before.</param>
/// <param name="PassagesPerSecond">Passages of 100 words, on all threads that <see cref="StaticEmbeddingModel.GenerateAsync"/> takes.</param>
internal sealed record Speed(TimeSpan Load, double PassagesPerSecond)
{
    private const int Passages = 20_000;
    private const int WordsPerPassage = 100;

    public static async Task<Speed> MeasureAsync(Func<StaticEmbeddingModel> load, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var model = load();
        model.Embed("first", new float[model.Dimensions]);
        var loaded = clock.Elapsed;

        var passages = MakePassages(model);
        await model.GenerateAsync(passages.Take(Passages / 10), cancellationToken: cancellationToken); // let the compiler settle
        clock.Restart();
        await model.GenerateAsync(passages, cancellationToken: cancellationToken);
        return new Speed(loaded, Passages / clock.Elapsed.TotalSeconds);
    }

    /// <summary>Words of the vocabulary, common ones more often than rare ones as in a real text, and one in fifty unknown.</summary>
    private static string[] MakePassages(StaticEmbeddingModel model)
    {
        var random = new Random(1);
        var vocabulary = model.Table.Vocabulary;
        var passages = new string[Passages];
        for (var i = 0; i < Passages; i++)
        {
            passages[i] = string.Join(' ', Enumerable.Range(0, WordsPerPassage).Select(_ => random.Next(50) == 0 || vocabulary.Count == 0
                ? $"unknown{random.Next(10_000)}"
                : vocabulary[(int)(Math.Pow(vocabulary.Count, random.NextDouble()) - 1)].ToString()));
        }

        return passages;
    }
}
