using System.Numerics.Tensors;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Evidence;

/// <summary>Scores units for one question.</summary>
internal sealed class UnitScorer
{
    private readonly Question _question;
    private readonly AnswerParts _parts;
    private readonly WordSimilarity _similarity;
    private readonly double[] _masses;
    private readonly float[] _vector;
    private readonly Dictionary<WordProfile, float[]> _around = new(ReferenceEqualityComparer.Instance);

    public UnitScorer(Question question, StaticEmbeddingModel model, AnswerParts parts)
    {
        (_question, _parts) = (question, parts);
        _masses = [.. question.Terms.Select(t => t.Mass)];
        _similarity = new WordSimilarity(new WordVectors(model), [.. question.Terms.Select(t => t.Word)]);
        _vector = new float[model.Dimensions];
        model.Embed(question.Context is null ? question.Text : $"{question.Text} {question.Context}", _vector);
    }

    /// <param name="hits">The passages to read, best first.</param>
    /// <param name="cutter">Cuts them.</param>
    /// <returns>Best first; equal scores in the order of the hits and their text.</returns>
    public List<ScoredUnit> Score(IReadOnlyList<Hit> hits, EvidenceCutter cutter)
    {
        var candidates = new List<Candidate>();
        for (var rank = 0; rank < hits.Count; rank++)
        {
            var share = hits[0].Score <= 0 ? 0 : Math.Clamp(hits[rank].Score / hits[0].Score, 0, 1);
            candidates.AddRange(cutter.Units(hits[rank].Passage).Select(u => Read(u, rank, share)));
        }

        var distinct = Distinctness(candidates);
        var scored = new List<ScoredUnit>(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
        {
            scored.Add(Score(candidates[i], Window(candidates, i), distinct));
        }

        return [.. scored.OrderByDescending(u => u.Score)];
    }

    private Candidate Read(EvidenceUnit unit, int rank, double passageScore)
    {
        var own = Nearest(unit.Said);
        if (!_around.TryGetValue(unit.Around, out var around))
        {
            _around[unit.Around] = around = Nearest(unit.Around);
        }

        var nearest = new float[own.Length];
        TensorPrimitives.Max<float>(own, around, nearest);
        return new Candidate(unit, rank, passageScore, own, nearest);
    }

    /// <summary>The question's word mass, each word the heavier the fewer candidates come near it: what all of them share tells none of them apart.</summary>
    private double[] Distinctness(List<Candidate> candidates)
    {
        var mass = new double[_question.Terms.Count];
        for (var i = 0; i < mass.Length; i++)
        {
            var near = candidates.Sum(c => c.Own[i]);
            mass[i] = _question.Terms[i].Weight * Math.Log((candidates.Count + 1.0) / (near + 0.5));
        }

        return mass;
    }

    private float[] Window(List<Candidate> candidates, int at)
    {
        var window = candidates[at].Nearest.ToArray();
        foreach (var near in (ReadOnlySpan<int>)[at - 1, at + 1])
        {
            if (near >= 0 && near < candidates.Count && candidates[near].Rank == candidates[at].Rank)
            {
                TensorPrimitives.Max<float>(window, candidates[near].Own, window);
            }
        }

        return window;
    }

    private ScoredUnit Score(Candidate candidate, float[] window, double[] distinct)
    {
        var (unit, rank, passageScore, own, nearest) = candidate;
        var features = new UnitFeatures
        {
            CosineInContext = Math.Max(0, TensorPrimitives.Dot<float>(_vector, unit.Vector)),
            PassageScore = passageScore,
            Number = _question.Wanted != 0 && unit.Given != 0 ? 1 : 0,
            Unit = (_question.Wanted & unit.Given & ~Quantity.Any) != 0 ? 1 : 0,
            Introduces = unit.Introduces ? 1 : 0,
            Code = unit.Kind == BlockKind.Code ? 1 : 0,
            Item = unit.Kind == BlockKind.ListItem ? 1 : 0,
            Short = Math.Clamp((8 - unit.Words) / 4.0, 0, 1),
            Long = Math.Clamp((unit.Words - 30) / 30.0, 0, 1),
            Asks = unit.Text.AsSpan().TrimEnd().EndsWith("?") ? 1 : 0,
            Recalls = unit.Recalls ? 1 : 0,
            Defines = _question.Defines && !unit.Recalls ? Defining.Share(_question, unit) : 0,
            Cue = AnswerCues.Fits(_question.Kind, unit.Text) ? 1 : 0,
            News = News(unit),
            CodeWanted = _question.WantsCode && unit.Kind == BlockKind.Code ? 1 : 0,
            Window = Mean(window),
            Distinct = Mean(own, distinct),
            DistinctInContext = Mean(nearest, distinct),
        };
        return new ScoredUnit(unit, rank, features, UnitWeights.Score(_parts.Counted(features)), nearest);
    }

    private float[] Nearest(WordProfile profile)
    {
        var nearest = _similarity.Nearest(profile);
        foreach (var term in _question.Things.Where(thing => thing.IsIn(profile.Terms)).SelectMany(thing => thing.Terms))
        {
            nearest[term] = Math.Max(nearest[term], NamedThing.Nearness);
        }

        return nearest;
    }

    private double Mean(float[] nearest) => Mean(nearest, _masses);

    private static double Mean(float[] nearest, double[] masses)
    {
        var (sum, all) = (0.0, 0.0);
        for (var i = 0; i < nearest.Length; i++)
        {
            sum += masses[i] * nearest[i];
            all += masses[i];
        }

        return all <= 0 ? 0 : sum / all;
    }

    /// <summary>Words that neither the headings, the lead nor the question have: an answer brings some.</summary>
    private double News(EvidenceUnit unit)
    {
        var asked = _question.Terms.Count(t => unit.Said.Terms.Contains(t.Term) && !unit.Around.Terms.Contains(t.Term));
        return Math.Min(1, Math.Max(0, unit.News - asked) / 4.0);
    }

    private sealed record Candidate(EvidenceUnit Unit, int Rank, double PassageScore, float[] Own, float[] Nearest);
}
