using AwsNotesBot.Learning.Contrastive;
using AwsNotesBot.Learning.Pairs;
using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Training.Questions;
using Microsoft.Extensions.AI;

namespace AwsNotesBot.Training.Measuring;

/// <summary>Asks held questions of many passages, their own and strangers, each under its heading as the program embeds it.</summary>
internal static class QuestionRetrieval
{
    /// <param name="model">As its users have it.</param>
    /// <param name="held">The questions with their passages.</param>
    /// <param name="sources">Where strangers come from: those with the lowest hashes, so each run and machine takes the same.</param>
    /// <param name="most">Passages to choose from in all.</param>
    /// <param name="parallel">Threads and cancellation.</param>
    public static async Task<QuestionFigures> MeasureAsync(StaticEmbeddingModel model, PairSource held, IReadOnlyList<PairSource> sources, int most, ParallelOptions parallel)
    {
        var own = held.Pairs.Select(p => p.Passage).Distinct(StringComparer.Ordinal).Select((p, i) => (p, i)).ToDictionary(p => p.p, p => p.i, StringComparer.Ordinal);
        var strangers = sources.Where(s => s.Kind.HasPassages).SelectMany(s => s.Pairs).DistinctBy(p => p.Passage, StringComparer.Ordinal)
            .Where(p => !own.ContainsKey(p.Passage))
            .OrderBy(p => PassageHash.Of(p.Passage), StringComparer.Ordinal)
            .Take(Math.Max(0, most - own.Count))
            .Select(p => Headed(p.Query, p.Passage));
        string[] passages = [.. held.Pairs.DistinctBy(p => p.Passage, StringComparer.Ordinal).Select(p => Headed(p.Heading, p.Passage)), .. strangers];

        var n = held.Pairs.Count;
        var cosines = new float[n * passages.Length];
        MatrixKernel.MultiplyTransposed(
            await EmbedAsync(model, held.Pairs.Select(p => p.Query), parallel.CancellationToken),
            await EmbedAsync(model, passages, parallel.CancellationToken),
            cosines, n, passages.Length, model.Dimensions, parallel);
        int[] ranks = [.. Enumerable.Range(0, n).Select(i => PairRetrieval.RankOf(own[held.Pairs[i].Passage], cosines.AsSpan(i * passages.Length, passages.Length)))];
        return new QuestionFigures(n, passages.Length, Mean(ranks, r => r == 1 ? 1 : 0), Mean(ranks, r => r <= 5 ? 1 : 0), Mean(ranks, r => 1.0 / r));
    }

    private static string Headed(string heading, string passage) => $"{heading}\n{passage}";

    private static double Mean(int[] ranks, Func<int, double> score) => ranks.Length == 0 ? 0 : ranks.Average(score);

    private static async Task<float[]> EmbedAsync(StaticEmbeddingModel model, IEnumerable<string> texts, CancellationToken cancellationToken)
    {
        var embeddings = await model.GenerateAsync(texts, cancellationToken: cancellationToken);
        return [.. embeddings.SelectMany(e => e.Vector.ToArray())];
    }
}
