using System.Numerics.Tensors;

namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>
/// Ranks passages in two steps. Candidates: the best of three lists fused, by words (BM25), by meaning (the passage's vector and its
/// best window's), and by meaning after the question has moved towards what was found (Rocchio). Then, among those, the mean of
/// four similarities between 0 and 1: Rocchio's, the best window's, and word by word over the passage and over its best window.
/// </summary>
internal sealed class PassageRanker
{
    /// <summary>Places of a list that count in the fusion; below, a list says nothing any more.</summary>
    private const int Depth = 200;

    /// <summary>Passages that are looked at word by word, which takes longest.</summary>
    private const int Candidates = 50;

    /// <summary>Passages that move the question, and what meaning counts beside words in choosing them.</summary>
    private const int Feedback = 5;
    private const float FeedbackMeaning = 0.75f;

    /// <summary>The four similarities have equal weights: fitted ones did no better on the development questions.</summary>
    private const double Share = 0.25;

    /// <summary>What numbers in the passage add where the question asks for one: enough to settle a tie between near passages.</summary>
    private const double NumberShare = 0.05;

    private readonly Bm25Index _words;
    private readonly VectorMatrix _vectors;
    private readonly PassageWindows _windows;
    private readonly MaxSim _maxSim;
    private readonly NumberEvidence _numbers;

    public PassageRanker(Bm25Index words, VectorMatrix vectors, PassageWindows windows, MaxSim maxSim, NumberEvidence numbers) =>
        (_words, _vectors, _windows, _maxSim, _numbers) = (words, vectors, windows, maxSim, numbers);

    /// <param name="query">As asked.</param>
    /// <param name="terms">Its words.</param>
    /// <param name="vector">Its unit vector in the space of the passages' vectors; empty ranks by words alone.</param>
    /// <param name="modelVector">Its unit vector in the built-in model's space.</param>
    /// <returns>Best first; equal scores in the order of the passages' numbers.</returns>
    public IReadOnlyList<RankedPassage> Rank(SearchQuery query, IReadOnlyList<QueryTerm> terms, ReadOnlySpan<float> vector, ReadOnlySpan<float> modelVector)
    {
        var bm25 = new float[_words.DocumentCount];
        foreach (var term in terms)
        {
            _words.AddScores(term.Term, term.Weight, bm25);
        }

        if (vector.IsEmpty)
        {
            return [.. TopScores.Select(bm25, Depth).Select(passage => new RankedPassage(passage, [new("bm25", bm25[passage], bm25[passage])]))];
        }

        var dense = new float[bm25.Length];
        var window = new float[bm25.Length];
        var meaning = new float[bm25.Length];
        _vectors.Cosines(vector, dense);
        _windows.BestCosines(modelVector, window);
        TensorPrimitives.Add<float>(dense, window, meaning);
        var moved = Moved(bm25, meaning, vector);

        var candidates = Fuse(bm25, meaning, moved);
        var maxSim = _maxSim.Score(terms, candidates);
        var asksForNumber = NumberEvidence.IsAskedFor(query.Text);
        var ranked = candidates.Select((passage, i) =>
        {
            var number = asksForNumber ? _numbers.Of(passage) : 0;
            return new RankedPassage(
                passage,
                [
                    new("bm25", bm25[passage], 0),
                    new("dense", dense[passage], 0),
                    new("window", window[passage], Share * window[passage]),
                    new("rocchio", moved[passage], Share * moved[passage]),
                    new("maxsim", maxSim[i].Passage, Share * maxSim[i].Passage),
                    new("maxsim window", maxSim[i].Window, Share * maxSim[i].Window),
                    new("number", number, NumberShare * number),
                ]);
        });
        return [.. ranked.OrderByDescending(r => r.Score).ThenBy(r => r.Passage)];
    }

    private static int[] Fuse(params ReadOnlySpan<float[]> lists)
    {
        var fused = new float[lists[0].Length];
        foreach (var scores in lists)
        {
            ReciprocalRankFusion.Add(TopScores.Select(scores, Depth), weight: 1, fused);
        }

        return TopScores.Select(fused, Candidates);
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
