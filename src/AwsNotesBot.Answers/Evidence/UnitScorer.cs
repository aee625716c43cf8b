using System.Numerics.Tensors;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Evidence;

/// <summary>Scores units for one question.</summary>
internal sealed class UnitScorer
{
    /// <summary>How many of the innermost headings count as a unit's context.</summary>
    private const int NearHeadings = 2;

    /// <summary>A question word this long also matches longer words that begin with it ("dynamo", "DynamoDB").</summary>
    private const int ShortestPrefix = 5;

    private readonly Question _question;
    private readonly StaticEmbeddingModel _model;
    private readonly WordSimilarity _similarity;
    private readonly float[] _questionVector;
    private readonly float[] _unitVector;
    private readonly Dictionary<string, ContextWords> _contexts = new(StringComparer.Ordinal);

    public UnitScorer(Question question, StaticEmbeddingModel model)
    {
        (_question, _model) = (question, model);
        _similarity = new WordSimilarity(model, [.. question.Terms.Select(t => t.Word)]);
        (_questionVector, _unitVector) = (new float[model.Dimensions], new float[model.Dimensions]);
        model.Embed(question.Context is null ? question.Text : $"{question.Text} {question.Context}", _questionVector);
    }

    /// <returns>Best first; equal scores in the order given.</returns>
    public List<ScoredUnit> Score(IReadOnlyList<EvidenceUnit> units)
    {
        var best = units.Count == 0 ? 1 : Math.Max(1e-9, units.Max(u => u.Hit.Score));
        var scored = new List<ScoredUnit>(units.Count);
        for (var i = 0; i < units.Count; i++)
        {
            scored.Add(Score(units[i], best));
        }

        return [.. scored.OrderByDescending(u => u.Score)];
    }

    private ScoredUnit Score(EvidenceUnit unit, double bestPassage)
    {
        var terms = TextAnalyzer.Terms(unit.Text);
        var termSet = terms.ToHashSet(StringComparer.Ordinal);
        var own = Nearest(unit.Text);
        var context = Context(unit);
        var around = new float[own.Length];
        TensorPrimitives.Max<float>(own, context.Nearest, around);

        var given = Quantities.Given(unit.Text);
        var features = new UnitFeatures
        {
            Coverage = Coverage(t => Has(termSet, t.Term)),
            CoverageInContext = Coverage(t => Has(termSet, t.Term) || Has(context.Terms, t.Term)),
            MaxSim = Mean(own),
            MaxSimInContext = Mean(around),
            Cosine = Cosine(unit.Text),
            CosineInContext = Cosine($"{context.Text} {unit.Text}"),
            PassageScore = Math.Max(0, unit.Hit.Score / bestPassage),
            PassageRank = 1.0 / (1 + unit.Rank),
            Number = _question.Wanted != 0 && given != 0 ? 1 : 0,
            Unit = (_question.Wanted & given & ~Quantity.Any) != 0 ? 1 : 0,
            Pairs = Pairs(terms),
            First = unit is { Block: 0, Part: 0 } ? 1 : 0,
            Introduces = unit.Introduces ? 1 : 0,
            Code = unit.Kind == BlockKind.Code ? 1 : 0,
            Row = unit.Kind == BlockKind.TableRow ? 1 : 0,
            Item = unit.Kind == BlockKind.ListItem ? 1 : 0,
            Short = Math.Clamp((8 - unit.Words) / 4.0, 0, 1),
            Long = Math.Clamp((unit.Words - 30) / 30.0, 0, 1),
            Asks = unit.Text.AsSpan().TrimEnd().EndsWith("?") ? 1 : 0,
            Cue = AnswerCues.Fits(_question.Kind, unit.Text) ? 1 : 0,
        };
        return new ScoredUnit(unit, features, UnitWeights.Score(features), termSet, around);
    }

    private ContextWords Context(EvidenceUnit unit)
    {
        var text = string.Join(' ', unit.Passage.HeadingPath.TakeLast(NearHeadings).Append(unit.Lead ?? ""));
        if (!_contexts.TryGetValue(text, out var context))
        {
            _contexts[text] = context = new ContextWords(text, TextAnalyzer.Terms(text).ToHashSet(StringComparer.Ordinal), Nearest(text));
        }

        return context;
    }

    private float[] Nearest(string text)
    {
        var nearest = new float[_question.Terms.Count];
        foreach (var word in WordRuns.Of(text))
        {
            TensorPrimitives.Max<float>(nearest, _similarity.Row(word), nearest);
        }

        return nearest;
    }

    private double Coverage(Func<QuestionTerm, bool> covers) =>
        _question.Mass <= 0 ? 0 : _question.Terms.Where(covers).Sum(t => t.Mass) / _question.Mass;

    private double Mean(float[] nearest)
    {
        var sum = 0.0;
        for (var i = 0; i < nearest.Length; i++)
        {
            sum += _question.Terms[i].Mass * nearest[i];
        }

        return _question.Mass <= 0 ? 0 : sum / _question.Mass;
    }

    private double Cosine(string text)
    {
        _model.Embed(text, _unitVector);
        return Math.Max(0, TensorPrimitives.Dot<float>(_questionVector, _unitVector));
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

    private static bool Has(IReadOnlySet<string> terms, string term) =>
        terms.Contains(term) || (term.Length >= ShortestPrefix && terms.Any(t => t.StartsWith(term, StringComparison.Ordinal)));

    private sealed record ContextWords(string Text, IReadOnlySet<string> Terms, float[] Nearest);
}
