using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Confidence;

/// <summary>Reads <see cref="AnswerSignals"/> off the hits and the scored units.</summary>
internal static class SignalReader
{
    private const int BestPassages = 5;

    public static AnswerSignals Read(Question question, IReadOnlyList<Hit> hits, IReadOnlyList<ScoredUnit> ranked)
    {
        if (ranked.Count == 0)
        {
            return default;
        }

        var near = ranked.Where(u => u.Rank < BestPassages).GroupBy(u => u.Rank).Select(g => g.Max(u => u.Features.CosineInContext)).ToList();
        var words = hits.Max(h => h.Parts.FirstOrDefault(p => p.Name == "bm25")?.Value ?? 0);
        var own = question.Terms.Where(t => t.Weight >= 1).ToList();
        var mass = own.Sum(t => t.Mass);
        var missing = own.Where(t => !ranked.Any(u => u.Unit.Said.Has(t.Term) || u.Unit.Around.Has(t.Term))).ToList();
        var rarest = own.MaxBy(t => t.Idf);
        return new AnswerSignals(
            near.Count == 0 ? 0 : near.Average(),
            words,
            ranked.Max(u => u.Features.MaxSimInContext),
            mass <= 0 ? 0 : missing.Sum(t => t.Mass) / mass,
            rarest is not null && missing.Contains(rarest) ? 1 : 0);
    }
}
