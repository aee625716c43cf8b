using AwsNotesBot.Quizzes.Exams;
using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Sessions;

/// <summary>The rules of a quiz: a session and what happens give the next session and what is said. No clock, no store, no words.</summary>
/// <param name="find">The item of an id as the notes have it now; <c>null</c> where its fact has left the notes.</param>
/// <param name="options">When wrong answers come back.</param>
public sealed class SessionMachine(Func<string, QuizItem?> find, QuizSessionOptions options)
{
    /// <summary>Shows the first question.</summary>
    /// <param name="session">A new one.</param>
    /// <param name="at">Now.</param>
    public Transition Begin(QuizSession session, DateTimeOffset at) =>
        AskNext(session, session.Exam is { } exam ? [new Saying.ExamBegun(exam, session.Topic, session.Queue.Count, exam.Ends - at)] : [], at);

    public Transition Next(QuizSession session, SessionEvent happened, DateTimeOffset at)
    {
        if (session is { Exam: { } exam, Current: { } open } && InExam(session, exam, open, happened, at) is { } settled)
        {
            return settled;
        }

        switch (happened)
        {
            case SessionEvent.AskedWhy:
                return new(session, [Last(session) is { } explained ? new Saying.Why(explained) : new Saying.NothingAnswered(), .. Again(session, at)]);
            case SessionEvent.AskedForSource:
                return new(session, [Last(session) is { } shown ? new Saying.Source(shown) : new Saying.NothingAnswered(), .. Again(session, at)]);
            case SessionEvent.Corrected corrected:
                return Correct(session, corrected.Rating);
            case SessionEvent.Unheard:
                return SayAgain(session, at);
            case SessionEvent.Stopped:
                return Finish(session with { Queue = [], Current = null }, []);
        }

        if (session.Current is not { } current)
        {
            return Finish(session, []);
        }

        if (find(current.ItemId) is not { } item)
        {
            return happened is SessionEvent.Recovered lost
                ? Recover(session, current, null, lost, at)
                : AskNext(session with { Current = null }, [new Saying.Retired()], at);
        }

        return happened switch
        {
            SessionEvent.Answered answered => Answer(session, current, current.Present(item), answered, at),
            SessionEvent.Recovered recovered => Recover(session, current, current.Present(item), recovered, at),
            SessionEvent.Picked picked when picked.Place < item.Options.Count => Pick(session, current, item, Picks.Toggle(current.Present(item), current.Picked, picked.Place)),
            SessionEvent.Cleared => Pick(session, current, item, []),
            SessionEvent.AskedForHint asked => GiveHint(session, current, current.Present(item), asked.Worded, at),
            SessionEvent.Skipped => AskNext(session with { Current = null, Skipped = session.Skipped + 1 }, [new Saying.Skipped(current.Present(item))], at),
            SessionEvent.ChangedLevel changed => ChangeLevel(session, changed, at),
            _ => new(session, Again(session, at)),
        };
    }

    /// <returns><c>null</c> for what an exam takes as a quiz does.</returns>
    private Transition? InExam(QuizSession session, ExamTerms exam, AskedQuestion open, SessionEvent happened, DateTimeOffset at) => happened switch
    {
        SessionEvent.Recovered => null, // it was answered in time
        _ when at >= exam.Ends => Finish(ExamRules.End(session, exam.Ends), [new Saying.TimeUp()]),
        SessionEvent.Stopped => Finish(ExamRules.End(session, at), []),
        SessionEvent.Skipped => AskNext(ExamRules.Postpone(session, open), [new Saying.Postponed(session.Queue.Count == 0)], at),
        _ when ExamRules.Refuses(happened) => new(session, [new Saying.NotInExam(), .. Again(session, at)]),
        _ => null,
    };

    private Transition Answer(QuizSession session, AskedQuestion current, QuizItem item, SessionEvent.Answered answered, DateTimeOffset at)
    {
        if (answered.Verdict.Outcome == Outcome.Unclear)
        {
            return new(session, [new Saying.NotUnderstood(item, current)]);
        }

        var elapsed = at > current.At ? at - current.At : TimeSpan.Zero;
        var outcome = answered.Verdict.Outcome == Outcome.NoIdea ? Outcome.Wrong : answered.Verdict.Outcome;
        var rating = RatingRule.Of(outcome, current.Hints, current.Returns == 0, elapsed, answered.Fast);
        var after = Record(session, current, item.Topic, outcome, rating);
        var comesBack = after.Queue.Any(q => q.ItemId == item.Id);
        var typed = answered.Verdict.Outcome == Outcome.NoIdea ? "" : answered.Typed;
        return AskNext(after, session.Exam is null ? [new Saying.Judged(item, answered.Verdict, comesBack)] : [], at) with
        {
            Logged = new LogEntry(current.Number, current.ItemId, outcome, rating, typed, elapsed),
        };
    }

    private Transition Recover(QuizSession session, AskedQuestion current, QuizItem? item, SessionEvent.Recovered recovered, DateTimeOffset at) =>
        AskNext(Record(session, current, item?.Topic ?? "", recovered.Outcome, recovered.Rating), [Kept(session, item, recovered.Outcome)], at);

    /// <summary>What was said last: the answer before the current question or before the end, and what followed.</summary>
    private Transition SayAgain(QuizSession session, DateTimeOffset at)
    {
        var answered = session.Answers.LastOrDefault() is { } last && last.Number == session.Shown - (session.IsOver ? 0 : 1) ? last : null;
        List<Saying> kept = answered is null ? [] : [Kept(session, find(answered.ItemId), answered.Outcome)];
        return session.IsOver ? Finish(session, kept) : new(session, [.. kept, .. Again(session, at)]);
    }

    private static Saying.Kept Kept(QuizSession session, QuizItem? item, Outcome outcome) =>
        session.Exam is null ? new(item, outcome) : new(null, null);

    /// <summary>Keeps the answer; what was wrong comes back after some others.</summary>
    private QuizSession Record(QuizSession session, AskedQuestion current, string topic, Outcome outcome, Rating rating)
    {
        var queue = session.Queue.ToList();
        if (session.Exam is null && outcome == Outcome.Wrong && current.Returns < options.MaxReturns)
        {
            queue.Insert(Math.Min(options.ReturnAfter, queue.Count), new QueuedItem(current.ItemId, current.Returns + 1));
        }

        return session with
        {
            Current = null,
            Queue = queue,
            Answers = [.. session.Answers, new GivenAnswer(current.Number, current.ItemId, current.Domain ?? topic, outcome, rating, current.Returns == 0)],
        };
    }

    private Transition AskNext(QuizSession session, List<Saying> sayings, DateTimeOffset at)
    {
        var queue = session.Queue.SkipWhile(queued => find(queued.ItemId) is null).ToList();
        if (queue.Count == 0)
        {
            var over = session with { Queue = [] };
            return Finish(session.Exam is null ? over : ExamRules.End(over, at), sayings);
        }

        var asked = AskedQuestion.Of(session.Seed, queue[0].Number ?? session.Shown + 1, queue[0], find(queue[0].ItemId)!, at);
        var next = session with { Queue = [.. queue.Skip(1)], Current = asked };
        return new(next, [.. sayings, .. Again(next, at)]);
    }

    private Transition Finish(QuizSession session, List<Saying> sayings) =>
        new(session, [.. sayings, session.Exam is null ? new Saying.Finished(SessionResult.Of(session)) : new Saying.ExamFinished(ExamReport.Of(session, find))]);

    private static Transition Correct(QuizSession session, Rating rating)
    {
        if (session.Answers.Count == 0)
        {
            return new(session, [new Saying.NothingAnswered()]);
        }

        var last = session.Answers[^1];
        return new(session with { Answers = [.. session.Answers.SkipLast(1), last with { Rating = rating }] }, [new Saying.Rated(rating)], new LogEntry(last.Number, last.ItemId, last.Outcome, rating, null, TimeSpan.Zero));
    }

    private static Transition Pick(QuizSession session, AskedQuestion current, QuizItem item, IReadOnlyList<int> picked)
    {
        var asked = current with { Picked = picked };
        return new(session with { Current = asked }, [new Saying.Picked(asked.Present(item), asked)]);
    }

    private Transition GiveHint(QuizSession session, AskedQuestion current, QuizItem item, string? worded, DateTimeOffset at)
    {
        var (saying, hinted) = Hints.Next(current, item, worded);
        var next = session with { Current = hinted };
        return new(next, item.Options.Count > 0 ? [saying, .. Again(next, at)] : [saying]); // options come again with their buttons
    }

    private Transition ChangeLevel(QuizSession session, SessionEvent.ChangedLevel changed, DateTimeOffset at)
    {
        if (changed.Items.Count == 0)
        {
            return new(session, [new Saying.LevelChanged(session.Level, false), .. Again(session, at)]);
        }

        var next = session with { Level = changed.Level, Queue = [.. session.Queue.Where(q => q.Returns > 0), .. changed.Items.Select(id => new QueuedItem(id))] };
        return new(next, [new Saying.LevelChanged(changed.Level, true), .. Again(next, at)]);
    }

    /// <summary>The current question once more.</summary>
    private IReadOnlyList<Saying> Again(QuizSession session, DateTimeOffset at) =>
        session.Current is { } current && find(current.ItemId) is { } item
            ? [new Saying.Question(current.Present(item), current, session.Shown + session.Queue.Count, session.Exam?.Ends - at)]
            : [];

    private QuizItem? Last(QuizSession session) => session.Answers.Count > 0 ? find(session.Answers[^1].ItemId) : null;
}
