namespace AwsNotesBot.Quizzes.Sessions;

/// <summary>How an exam moves on: a question passed over keeps its number and comes at the end; what is open at the end stays open.</summary>
internal static class ExamRules
{
    /// <summary>What would tell more than an exam does.</summary>
    public static bool Refuses(SessionEvent happened) => happened is
        SessionEvent.AskedForHint or SessionEvent.AskedWhy or SessionEvent.AskedForSource or SessionEvent.Corrected or SessionEvent.ChangedLevel;

    public static QuizSession Postpone(QuizSession session, AskedQuestion current) =>
        session with { Current = null, Queue = [.. session.Queue, current.Queued] };

    public static QuizSession End(QuizSession session, DateTimeOffset at) => session with
    {
        Current = null,
        Queue = [],
        Exam = session.Exam! with
        {
            Ended = session.Exam!.Ended ?? at,
            Left = session.Exam.Ended is null ? [.. session.Current is { } current ? [current.Queued] : Array.Empty<QueuedItem>(), .. session.Queue] : session.Exam.Left,
        },
    };
}
