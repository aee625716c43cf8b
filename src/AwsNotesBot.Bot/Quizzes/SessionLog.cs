using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Memory.Reviews;
using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Bot.Quizzes;

/// <summary>Puts the answers of sessions into the review log and finds there what a session has not kept.</summary>
internal sealed class SessionLog(IReviewLog log)
{
    /// <returns>Whether it was new: an answer whose learner, session and number stand in the log already changes nothing.</returns>
    public async Task<bool> AppendAsync(string learner, string session, LogEntry entry, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (entry.Typed is not null)
        {
            return await log.AppendAsync([Row(learner, session, entry, at)], cancellationToken) > 0;
        }

        var latest = (await log.ReadSessionAsync(learner, session, cancellationToken)).Where(r => r.Number == entry.Number).MaxBy(r => r.Revision);
        return latest is not null && await log.AppendAsync([latest.Corrected(entry.Rating, at)], cancellationToken) > 0;
    }

    /// <returns>The answer to the session's current question that is logged already; <c>null</c> as a rule.</returns>
    public async Task<SessionEvent.Recovered?> UnkeptAsync(string learner, QuizSession session, CancellationToken cancellationToken) =>
        session.Current is { } current ? await LoggedAsync(learner, session.Id, current.Number, cancellationToken) : null;

    /// <returns>What is logged for a question of a session; <c>null</c> for nothing.</returns>
    public async Task<SessionEvent.Recovered?> LoggedAsync(string learner, string session, int number, CancellationToken cancellationToken)
    {
        var rows = (await log.ReadSessionAsync(learner, session, cancellationToken)).Where(r => r.Number == number);
        return rows.MaxBy(r => r.Revision) is { } logged ? new SessionEvent.Recovered(OutcomeOf(logged.Outcome), logged.Rating) : null;
    }

    private static Review Row(string learner, string session, LogEntry entry, DateTimeOffset at) => new()
    {
        Learner = learner,
        ItemId = entry.ItemId,
        Rating = entry.Rating,
        Outcome = entry.Outcome switch
        {
            Outcome.Right => AnswerOutcome.Right,
            Outcome.Partly => AnswerOutcome.Partly,
            _ => AnswerOutcome.Wrong,
        },
        Answer = entry.Typed!,
        Elapsed = entry.Elapsed,
        Time = at,
        Session = session,
        Number = entry.Number,
    };

    private static Outcome OutcomeOf(AnswerOutcome logged) => logged switch
    {
        AnswerOutcome.Right => Outcome.Right,
        AnswerOutcome.Partly => Outcome.Partly,
        _ => Outcome.Wrong,
    };
}
