using AwsNotesBot.Learning.Contrastive;
using AwsNotesBot.Learning.Pairs;
using AwsNotesBot.Retrieval.Embeddings;
using Microsoft.Extensions.AI;

namespace AwsNotesBot.Training.Measuring;

/// <summary>Measures a table as its users have it: rounded, read from its file.</summary>
internal static class PairRetrieval
{
    public static async Task<RetrievalFigures> MeasureAsync(StaticEmbeddingModel model, PairSource source, ParallelOptions parallel)
    {
        var n = source.Pairs.Count;
        var queries = await EmbedAsync(model, source.Pairs.Select(p => p.Query), parallel.CancellationToken);
        var passages = await EmbedAsync(model, source.Pairs.Select(p => p.Passage), parallel.CancellationToken);
        var cosines = new float[n * n];
        MatrixKernel.MultiplyTransposed(queries, passages, cosines, n, n, model.Dimensions, parallel);

        int[] ranks = [.. Enumerable.Range(0, n).Select(i => RankOf(i, cosines.AsSpan(i * n, n)))];
        return new RetrievalFigures(source.Name, n, Mean(ranks, r => r == 1 ? 1 : 0), Mean(ranks, r => 1.0 / r));
    }

    /// <summary>1 for the nearest; a passage as near as the own one counts as before it.</summary>
    internal static int RankOf(int own, ReadOnlySpan<float> cosines)
    {
        var rank = 0;
        foreach (var cosine in cosines)
        {
            rank += cosine >= cosines[own] ? 1 : 0;
        }

        return rank;
    }

    private static double Mean(int[] ranks, Func<int, double> score) => ranks.Length == 0 ? 0 : ranks.Average(score);

    private static async Task<float[]> EmbedAsync(StaticEmbeddingModel model, IEnumerable<string> texts, CancellationToken cancellationToken)
    {
        var embeddings = await model.GenerateAsync(texts, cancellationToken: cancellationToken);
        return [.. embeddings.SelectMany(e => e.Vector.ToArray())];
    }
}
