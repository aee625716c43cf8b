using AwsNotesBot.Quizzes.Grading;

namespace AwsNotesBot.Quizzes.Sessions;

/// <summary>How a quiz went. Only the first answer to a question counts: repeats are practice.</summary>
/// <param name="Right">First answers that were right.</param>
/// <param name="Partly">First answers that were partly right.</param>
/// <param name="Asked">Questions answered at least once.</param>
/// <param name="Skipped">Questions passed over.</param>
/// <param name="WeakTopics">Topics of which less than half was right, most mistakes first; at most three.</param>
public sealed record SessionResult(int Right, int Partly, int Asked, int Skipped, IReadOnlyList<string> WeakTopics)
{
    private const int MostTopics = 3;

    public static SessionResult Of(QuizSession session)
    {
        var first = session.Answers.Where(a => a.IsFirst).ToList();
        return new SessionResult(
            first.Count(a => a.Outcome == Outcome.Right),
            first.Count(a => a.Outcome == Outcome.Partly),
            first.Count,
            session.Skipped,
            [
                .. first.GroupBy(a => a.Topic)
                    .Where(topic => topic.Count(a => a.Outcome == Outcome.Right) * 2 < topic.Count())
                    .OrderByDescending(topic => topic.Count(a => a.Outcome != Outcome.Right))
                    .ThenBy(topic => topic.Key, StringComparer.Ordinal)
                    .Take(MostTopics)
                    .Select(topic => topic.Key),
            ]);
    }
}
