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
    private readonly WordSimilarity _similarity;
    private readonly float[] _vector;
    private readonly Dictionary<WordProfile, float[]> _around = new(ReferenceEqualityComparer.Instance);

    public UnitScorer(Question question, StaticEmbeddingModel model)
    {
        _question = question;
        _similarity = new WordSimilarity(model, [.. question.Terms.Select(t => t.Word)]);
        _vector = new float[model.Dimensions];
        model.Embed(question.Context is null ? question.Text : $"{question.Text} {question.Context}", _vector);
    }

    /// <param name="hits">The passages to read, best first.</param>
    /// <param name="cutter">Cuts them.</param>
    /// <returns>Best first; equal scores in the order of the hits and their text.</returns>
    public List<ScoredUnit> Score(IReadOnlyList<Hit> hits, EvidenceCutter cutter)
    {
        var scored = new List<ScoredUnit>();
        for (var rank = 0; rank < hits.Count; rank++)
        {
            var share = hits[0].Score <= 0 ? 0 : Math.Clamp(hits[rank].Score / hits[0].Score, 0, 1);
            foreach (var unit in cutter.Units(hits[rank].Passage))
            {
                scored.Add(Score(unit, rank, share));
            }
        }

        return [.. scored.OrderByDescending(u => u.Score)];
    }

    private ScoredUnit Score(EvidenceUnit unit, int rank, double passageScore)
    {
        var own = Nearest(unit.Said);
        if (!_around.TryGetValue(unit.Around, out var around))
        {
            _around[unit.Around] = around = Nearest(unit.Around);
        }

        var nearest = new float[own.Length];
        TensorPrimitives.Max<float>(own, around, nearest);
        var (coverage, inContext) = Coverage(unit);
        var features = new UnitFeatures
        {
            Coverage = coverage,
            CoverageInContext = inContext,
            MaxSim = Mean(own),
            MaxSimInContext = Mean(nearest),
            Cosine = Math.Max(0, TensorPrimitives.Dot<float>(_vector, unit.Vector)),
            CosineInContext = Math.Max(0, TensorPrimitives.Dot<float>(_vector, unit.VectorInContext)),
            PassageScore = passageScore,
            PassageRank = 1.0 / (1 + rank),
            Number = _question.Wanted != 0 && unit.Given != 0 ? 1 : 0,
            Unit = (_question.Wanted & unit.Given & ~Quantity.Any) != 0 ? 1 : 0,
            Pairs = Pairs(unit.Said.Sequence),
            First = unit is { Block: 0, Part: 0 } ? 1 : 0,
            Introduces = unit.Introduces ? 1 : 0,
            Code = unit.Kind == BlockKind.Code ? 1 : 0,
            Row = unit.Kind == BlockKind.TableRow ? 1 : 0,
            Item = unit.Kind == BlockKind.ListItem ? 1 : 0,
            Short = Math.Clamp((8 - unit.Words) / 4.0, 0, 1),
            Long = Math.Clamp((unit.Words - 30) / 30.0, 0, 1),
            Asks = unit.Text.AsSpan().TrimEnd().EndsWith("?") ? 1 : 0,
            Cue = AnswerCues.Fits(_question.Kind, unit.Text) ? 1 : 0,
            News = News(unit),
        };
        return new ScoredUnit(unit, rank, features, UnitWeights.Score(features), nearest);
    }

    private float[] Nearest(WordProfile profile)
    {
        var nearest = new float[_question.Terms.Count];
        foreach (var word in profile.Words)
        {
            TensorPrimitives.Max<float>(nearest, _similarity.Row(word), nearest);
        }

        return nearest;
    }

    private (double Own, double InContext) Coverage(EvidenceUnit unit)
    {
        var (own, inContext) = (0.0, 0.0);
        foreach (var term in _question.Terms)
        {
            if (unit.Said.Has(term.Term))
            {
                own += term.Mass;
                inContext += term.Mass;
            }
            else if (unit.Around.Has(term.Term))
            {
                inContext += term.Mass;
            }
        }

        return _question.Mass <= 0 ? (0, 0) : (own / _question.Mass, inContext / _question.Mass);
    }

    private double Mean(float[] nearest)
    {
        var sum = 0.0;
        for (var i = 0; i < nearest.Length; i++)
        {
            sum += _question.Terms[i].Mass * nearest[i];
        }

        return _question.Mass <= 0 ? 0 : sum / _question.Mass;
    }

    private double Pairs(IReadOnlyList<string> terms)
    {
        var asked = _question.Terms;
        var (pairs, found) = (0, 0);
        for (var i = 0; i + 1 < asked.Count && asked[i + 1].Weight >= 1; i++)
        {
            pairs++;
            for (var j = 0; j + 1 < terms.Count; j++)
            {
                if (terms[j] == asked[i].Term && terms[j + 1] == asked[i + 1].Term)
                {
                    found++;
                    break;
                }
            }
        }

        return pairs == 0 ? 0 : (double)found / pairs;
    }

    /// <summary>Words that neither the headings, the lead nor the question have: an answer brings some.</summary>
    private double News(EvidenceUnit unit)
    {
        var asked = _question.Terms.Count(t => unit.Said.Terms.Contains(t.Term) && !unit.Around.Terms.Contains(t.Term));
        return Math.Min(1, Math.Max(0, unit.News - asked) / 4.0);
    }
}
