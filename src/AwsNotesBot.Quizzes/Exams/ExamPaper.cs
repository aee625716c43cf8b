using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Memory.Reviews;
using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Quizzes.Exams;

/// <summary>Chooses the questions of an exam. It measures, so what the learner knows or has due plays no part.</summary>
public static class ExamPaper
{
    private static readonly LearnerMemory Nobody = LearnerMemory.Of([], new FsrsScheduler());

    /// <param name="pool">What may be asked.</param>
    /// <param name="domains">Of the exam.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="seed">The same seed makes the same paper.</param>
    /// <returns>Numbered, in the order to be asked; empty where nothing of the pool is in a domain.</returns>
    public static IReadOnlyList<QueuedItem> Compose(IReadOnlyList<QuizItem> pool, ExamDomains domains, int count, int seed)
    {
        var parts = pool.Where(item => domains.Of(item) is not null).GroupBy(item => domains.Of(item)!).Select(part => (Name: part.Key, Items: part.ToList())).ToList();
        var quotas = ExamMix.Quotas(parts.ConvertAll(p => domains.Weight(p.Name, p.Items.Count)), parts.ConvertAll(p => p.Items.Count), count);
        var chosen = parts.SelectMany((part, i) => Pick(part.Items, quotas[i], seed).Select(id => (Id: id, part.Name))).ToArray();
        new Random(seed).Shuffle(chosen);
        return [.. chosen.Select((c, i) => new QueuedItem(c.Id) { Number = i + 1, Domain = c.Name })];
    }

    /// <summary>What exams ask first: options to choose from; then the other kinds with options; what is typed last.</summary>
    private static IEnumerable<string> Pick(IEnumerable<QuizItem> items, int count, int seed) => items
        .GroupBy(Tier).OrderBy(tier => tier.Key)
        .SelectMany(tier => ItemChoice.Choose([.. tier], isRanked: false, Nobody, DateTimeOffset.MinValue, QuizLevel.Mixed, count, seed))
        .Take(count);

    private static int Tier(QuizItem item) => item.Kind switch
    {
        QuizKind.OneOfFour or QuizKind.SeveralOfFive => 0,
        _ when item.Options.Count > 0 => 1,
        _ => 2,
    };
}
