using AwsNotesBot.App.Evaluation.Confidence;
using AwsNotesBot.App.Evaluation.Conflicts;
using AwsNotesBot.App.Evaluation.Exams;

namespace AwsNotesBot.App.Evaluation;

/// <summary>Scores answers against a question set by the same definitions as the Python ruler of the evaluation set.</summary>
internal static class Scorer
{
    /// <param name="questions">Ids are unique.</param>
    /// <param name="answers">By id; one for each question.</param>
    /// <param name="notes">The notes that were asked; <c>null</c> leaves the verbatim share out.</param>
    /// <exception cref="CommandException">A question has no answer.</exception>
    public static Figures Score(IReadOnlyList<Question> questions, IReadOnlyDictionary<string, AnswerRow> answers, NotesBodies? notes)
    {
        var missing = questions.Where(q => !answers.ContainsKey(q.Id)).ToList();
        if (missing.Count > 0)
        {
            throw new CommandException($"No answer to {missing.Count} of {questions.Count} questions, first '{missing[0].Id}'. Answer the whole set again.");
        }

        var all = questions.Select(q => ScoredAnswer.Of(q, answers[q.Id])).ToList();
        var answerable = all.Where(a => a.Question.Answerable).ToList();
        var unanswerable = all.Where(a => !a.Question.Answerable).ToList();
        var citations = all.SelectMany(a => a.Answer.Citations).ToList();
        var words = answerable.Select(a => (double)a.Words).Order().ToList();
        var ms = all.Select(a => a.Answer.Ms).Order().ToList();

        return new Figures
        {
            Questions = all.Count,
            Answerable = answerable.Count,
            Unanswerable = unanswerable.Count,
            RecallAt1 = Share(answerable, a => a.Rank is 1),
            RecallAt5 = Share(answerable, a => a.Rank is >= 1 and <= 5),
            RecallAt10 = Share(answerable, a => a.Rank >= 1),
            MrrAt10 = answerable.Count == 0 ? null : answerable.Sum(a => a.Rank == 0 ? 0 : 1.0 / a.Rank) / answerable.Count,
            Cited = Share(answerable, a => a.CitesEvidence),
            Facts = Share(answerable, a => a.StatesFacts),
            Answered = Share(answerable, a => !a.Answer.Abstained),
            Abstained = Share(unanswerable, a => a.Answer.Abstained),
            Grounded = Ratio(all.Sum(a => a.GroundedSentences), all.Sum(a => a.Sentences)),
            Verbatim = notes is null ? null : Share(citations, notes.IsVerbatim),
            WordsMedian = Median(words),
            WordsP90 = Percentile(words, 0.9),
            MsMedian = Percentile(ms, 0.5),
            MsP95 = Percentile(ms, 0.95),
            Reliability = Reliability.Of([.. all.Select(a => (a.Answer.Confidence, a.Question.Answerable))]),
            Conflicts = ConflictFigures.Of(all),
            Exams = ExamFigures.Of(all),
            Kinds = [.. answerable.GroupBy(a => a.Question.Kind).OrderBy(g => g.Key, StringComparer.Ordinal).Select(KindOf)],
            Misses = [.. all.Select(a => a.AsMiss()).OfType<Miss>()],
        };
    }

    private static KindFigures KindOf(IGrouping<string, ScoredAnswer> kind) => new(
        kind.Key,
        kind.Count(),
        kind.Count(a => a.StatesFacts) / (double)kind.Count(),
        kind.Count(a => a.Rank is >= 1 and <= 5) / (double)kind.Count());

    private static double? Share<T>(IReadOnlyCollection<T> items, Func<T, bool> holds) => Ratio(items.Count(holds), items.Count);

    private static double? Ratio(int part, int whole) => whole == 0 ? null : (double)part / whole;

    private static double Median(List<double> ordered) => ordered.Count switch
    {
        0 => 0,
        var n when n % 2 == 1 => ordered[n / 2],
        var n => (ordered[(n / 2) - 1] + ordered[n / 2]) / 2,
    };

    /// <summary>The ruler's own percentile: the nearest rank, halves to the even one.</summary>
    public static double Percentile(IReadOnlyList<double> ordered, double p) =>
        ordered.Count == 0 ? 0 : ordered[Math.Min(ordered.Count - 1, (int)Math.Round(p * (ordered.Count - 1), MidpointRounding.ToEven))];
}
