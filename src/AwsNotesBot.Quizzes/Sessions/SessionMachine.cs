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
    public Transition Begin(QuizSession session, DateTimeOffset at) => AskNext(session, [], at);

    public Transition Next(QuizSession session, SessionEvent happened, DateTimeOffset at)
    {
        switch (happened)
        {
            case SessionEvent.AskedWhy:
                return new(session, [Last(session) is { } explained ? new Saying.Why(explained) : new Saying.NothingAnswered(), .. Again(session)]);
            case SessionEvent.AskedForSource:
                return new(session, [Last(session) is { } shown ? new Saying.Source(shown) : new Saying.NothingAnswered(), .. Again(session)]);
            case SessionEvent.Corrected corrected:
                return Correct(session, corrected.Rating);
            case SessionEvent.Unheard:
                return SayAgain(session);
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
            SessionEvent.AskedForHint => GiveHint(session, current, current.Present(item)),
            SessionEvent.Skipped => AskNext(session with { Current = null, Skipped = session.Skipped + 1 }, [new Saying.Skipped(current.Present(item))], at),
            SessionEvent.ChangedLevel changed => ChangeLevel(session, changed),
            _ => new(session, Again(session)),
        };
    }

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
        return AskNext(after, [new Saying.Judged(item, answered.Verdict, comesBack)], at) with
        {
            Logged = new LogEntry(current.Number, current.ItemId, outcome, rating, typed, elapsed),
        };
    }

    private Transition Recover(QuizSession session, AskedQuestion current, QuizItem? item, SessionEvent.Recovered recovered, DateTimeOffset at) =>
        AskNext(Record(session, current, item?.Topic ?? "", recovered.Outcome, recovered.Rating), [new Saying.Kept(item, recovered.Outcome)], at);

    /// <summary>What was said last: the answer before the current question or before the end, and what followed.</summary>
    private Transition SayAgain(QuizSession session)
    {
        var answered = session.Answers.LastOrDefault() is { } last && last.Number == session.Shown - (session.IsOver ? 0 : 1) ? last : null;
        List<Saying> kept = answered is null ? [] : [new Saying.Kept(find(answered.ItemId), answered.Outcome)];
        return session.IsOver ? Finish(session, kept) : new(session, [.. kept, .. Again(session)]);
    }

    /// <summary>Keeps the answer; what was wrong comes back after some others.</summary>
    private QuizSession Record(QuizSession session, AskedQuestion current, string topic, Outcome outcome, Rating rating)
    {
        var queue = session.Queue.ToList();
        if (outcome == Outcome.Wrong && current.Returns < options.MaxReturns)
        {
            queue.Insert(Math.Min(options.ReturnAfter, queue.Count), new QueuedItem(current.ItemId, current.Returns + 1));
        }

        return session with
        {
            Current = null,
            Queue = queue,
            Answers = [.. session.Answers, new GivenAnswer(current.Number, current.ItemId, topic, outcome, rating, current.Returns == 0)],
        };
    }

    private Transition AskNext(QuizSession session, List<Saying> sayings, DateTimeOffset at)
    {
        var queue = session.Queue.SkipWhile(queued => find(queued.ItemId) is null).ToList();
        if (queue.Count == 0)
        {
            return Finish(session with { Queue = [] }, sayings);
        }

        var asked = AskedQuestion.Of(session.Seed, session.Shown + 1, queue[0], find(queue[0].ItemId)!, at);
        var next = session with { Queue = [.. queue.Skip(1)], Current = asked };
        return new(next, [.. sayings, .. Again(next)]);
    }

    private static Transition Finish(QuizSession session, List<Saying> sayings) =>
        new(session, [.. sayings, new Saying.Finished(SessionResult.Of(session))]);

    private static Transition Correct(QuizSession session, Rating rating)
    {
        if (session.Answers.Count == 0)
        {
            return new(session, [new Saying.NothingAnswered()]);
        }

        var last = session.Answers[^1];
        return new(session with { Answers = [.. session.Answers.SkipLast(1), last with { Rating = rating }] }, [new Saying.Rated(rating)], new LogEntry(last.Number, last.ItemId, last.Outcome, rating, null, TimeSpan.Zero));
    }

    private Transition GiveHint(QuizSession session, AskedQuestion current, QuizItem item)
    {
        var (saying, hinted) = Hints.Next(current, item);
        var next = session with { Current = hinted };
        return new(next, saying is Saying.StruckOut ? [saying, .. Again(next)] : [saying]);
    }

    private Transition ChangeLevel(QuizSession session, SessionEvent.ChangedLevel changed)
    {
        if (changed.Items.Count == 0)
        {
            return new(session, [new Saying.LevelChanged(session.Level, false), .. Again(session)]);
        }

        var next = session with { Level = changed.Level, Queue = [.. session.Queue.Where(q => q.Returns > 0), .. changed.Items.Select(id => new QueuedItem(id))] };
        return new(next, [new Saying.LevelChanged(changed.Level, true), .. Again(next)]);
    }

    /// <summary>The current question once more.</summary>
    private IReadOnlyList<Saying> Again(QuizSession session) =>
        session.Current is { } current && find(current.ItemId) is { } item
            ? [new Saying.Question(current.Present(item), current, session.Shown + session.Queue.Count)]
            : [];

    private QuizItem? Last(QuizSession session) => session.Answers.Count > 0 ? find(session.Answers[^1].ItemId) : null;
}
