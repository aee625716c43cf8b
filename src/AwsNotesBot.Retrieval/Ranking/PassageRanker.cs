using System.Numerics.Tensors;

namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>
/// Ranks passages in two steps. Candidates: the best of three lists fused, by words (BM25), by meaning (the passage's vector and its
/// best window's), and by meaning after the question has moved towards what was found (Rocchio). Then, among those, the weighted sum
/// of their features.
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

    private readonly Bm25Index _words;
    private readonly VectorMatrix _vectors;
    private readonly PassageWindows _windows;
    private readonly MaxSim _maxSim;
    private readonly NumberEvidence _numbers;
    private readonly RankerWeights _weights;
    private readonly SearchParts _parts;

    public PassageRanker(
        Bm25Index words, VectorMatrix vectors, PassageWindows windows, MaxSim maxSim, NumberEvidence numbers, RankerWeights weights, SearchParts parts)
    {
        (_words, _vectors, _windows, _maxSim, _numbers) = (words, vectors, windows, maxSim, numbers);
        (_weights, _parts) = (weights, parts);
    }

    /// <param name="query">As asked.</param>
    /// <param name="read">How it was understood.</param>
    /// <param name="vector">Its unit vector in the space of the passages' vectors; empty ranks by words alone.</param>
    /// <param name="modelVector">Its unit vector in the table's space.</param>
    /// <param name="renamedVector">The same with names replaced by those most used in the notes; empty for none.</param>
    /// <param name="also">Passages to score whatever this query finds; empty for none.</param>
    /// <returns>Best first; equal scores in the order of the passages' numbers.</returns>
    public IReadOnlyList<RankedPassage> Rank(
        SearchQuery query, ReadQuery read, ReadOnlySpan<float> vector, ReadOnlySpan<float> modelVector, ReadOnlySpan<float> renamedVector, IReadOnlyList<int> also)
    {
        var bm25 = ExpandedBm25.Score(_words, read);
        if (vector.IsEmpty)
        {
            return [.. TopScores.Select(bm25, Depth).Union(also).Select(passage => new RankedPassage(passage, [new("bm25", bm25[passage], bm25[passage])]))];
        }

        var dense = new float[bm25.Length];
        var window = new float[bm25.Length];
        _vectors.Cosines(vector, dense);
        _windows.BestCosines(modelVector, window);
        if (!renamedVector.IsEmpty)
        {
            var renamed = new float[bm25.Length];
            _windows.BestCosines(renamedVector, renamed);
            TensorPrimitives.Max<float>(window, renamed, window);
        }

        var meaning = Weighted((_parts["dense"], dense), (_parts["window"], window));
        var most = Math.Max(TensorPrimitives.Max<float>(bm25), float.Epsilon);
        var moved = Moved(Weighted((_parts["bm25"] / most, bm25), (FeedbackMeaning, meaning)), vector);

        int[] candidates = [.. Fuse((_parts["bm25"], bm25), (1, meaning), (_parts["rocchio"], moved)).Union(also)];
        var maxSim = _maxSim.Score(read, candidates);
        var asksForNumber = NumberEvidence.IsAskedFor(query.Text);
        var ranked = candidates.Select((passage, i) => new RankedPassage(
            passage,
            [
                new("bm25", bm25[passage], 0),
                Feature("bm25 share", bm25[passage] / most),
                new("dense", dense[passage], 0),
                Feature("window", window[passage]),
                Feature("rocchio", moved[passage]),
                Feature("maxsim", maxSim[i].Passage),
                Feature("maxsim window", maxSim[i].Window),
                Feature("heading", maxSim[i].Heading),
                Feature("number", asksForNumber ? _numbers.Of(passage) : 0),
            ]));
        return [.. ranked.OrderByDescending(r => r.Score).ThenBy(r => r.Passage)];
    }

    private ScorePart Feature(string name, double value) => new(name, value, _parts[name] * _weights[name] * value);

    private static float[] Weighted(params ReadOnlySpan<(float Weight, float[] Scores)> lists)
    {
        var sum = new float[lists[0].Scores.Length];
        foreach (var (weight, scores) in lists)
        {
            TensorPrimitives.MultiplyAdd(scores, weight, sum, sum);
        }

        return sum;
    }

    private static int[] Fuse(params ReadOnlySpan<(float Weight, float[] Scores)> lists)
    {
        var fused = new float[lists[0].Scores.Length];
        foreach (var (weight, scores) in lists)
        {
            ReciprocalRankFusion.Add(TopScores.Select(scores, Depth), weight, fused);
        }

        return TopScores.Select(fused, Candidates);
    }

    /// <summary>Cosines with the question's vector moved towards the passages that look best so far.</summary>
    private float[] Moved(float[] scores, ReadOnlySpan<float> vector)
    {
        var moved = new float[vector.Length];
        Rocchio.Move(vector, _vectors, TopScores.Select(scores, Feedback), moved);
        _vectors.Cosines(moved, scores);
        return scores;
    }
}
