using System.Numerics.Tensors;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>
/// Ranks passages by four opinions fused: words (BM25), meaning (the passage's vector and its best window's), meaning after
/// the question has moved towards what was found (Rocchio), and, among the best of those, word by word (MaxSim).
/// </summary>
internal sealed class PassageRanker
{
    /// <summary>Places of a list that count in the fusion; below, a list says nothing any more.</summary>
    private const int Depth = 200;

    /// <summary>Passages that are looked at word by word, the dearest of the four.</summary>
    private const int Candidates = 50;

    /// <summary>Passages that move the question, and what meaning counts beside words in choosing them.</summary>
    private const int Feedback = 5;
    private const float FeedbackMeaning = 0.75f;

    /// <summary>Word by word sees much of what the other lists have seen, so it has half a vote.</summary>
    private const double MaxSimWeight = 0.5;

    private readonly Bm25Index _words;
    private readonly VectorMatrix _vectors;
    private readonly PassageWindows _windows;
    private readonly MaxSim _maxSim;

    public PassageRanker(Bm25Index words, VectorMatrix vectors, PassageWindows windows, MaxSim maxSim) =>
        (_words, _vectors, _windows, _maxSim) = (words, vectors, windows, maxSim);

    /// <param name="terms">Words looked for.</param>
    /// <param name="vector">The query's unit vector in the space of the passages' vectors; empty ranks by words alone.</param>
    /// <param name="modelVector">The query's unit vector in the built-in model's space.</param>
    public FusedRanking Rank(IReadOnlyList<QueryTerm> terms, ReadOnlySpan<float> vector, ReadOnlySpan<float> modelVector)
    {
        var bm25 = new float[_words.DocumentCount];
        foreach (var term in terms)
        {
            _words.AddScores(term.Term, term.Weight, bm25);
        }

        var ranking = new FusedRanking(bm25.Length);
        ranking.Add("bm25", bm25, 1, Depth);
        if (vector.IsEmpty)
        {
            return ranking;
        }

        var dense = new float[bm25.Length];
        var window = new float[bm25.Length];
        var meaning = new float[bm25.Length];
        _vectors.Cosines(vector, dense);
        _windows.BestCosines(modelVector, window);
        TensorPrimitives.Add<float>(dense, window, meaning);
        ranking.Note("dense", dense);
        ranking.Note("window", window);
        ranking.Add("meaning", meaning, 1, Depth);
        ranking.Add("rocchio", Moved(bm25, meaning, vector), 1, Depth);

        var maxSim = new float[bm25.Length];
        _maxSim.Score(terms, ranking.Best(Candidates), maxSim);
        ranking.Add("maxsim", maxSim, MaxSimWeight, Candidates);
        return ranking;
    }

    /// <summary>Cosines with the question's vector moved towards the passages that words and meaning put first.</summary>
    private float[] Moved(float[] bm25, float[] meaning, ReadOnlySpan<float> vector)
    {
        var scores = new float[bm25.Length];
        TensorPrimitives.Multiply(meaning, FeedbackMeaning, scores);
        var best = TensorPrimitives.Max<float>(bm25);
        if (best > 0)
        {
            TensorPrimitives.MultiplyAdd(bm25, 1 / best, scores, scores);
        }

        var moved = new float[vector.Length];
        Rocchio.Move(vector, _vectors, TopScores.Select(scores, Feedback), moved);
        _vectors.Cosines(moved, scores);
        return scores;
    }
}
