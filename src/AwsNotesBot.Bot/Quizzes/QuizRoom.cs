using AwsNotesBot.Bot.Commands;
using AwsNotesBot.Bot.State;
using AwsNotesBot.Quizzes;
using AwsNotesBot.Quizzes.Exams;
using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Memory;
using AwsNotesBot.Quizzes.Memory.Reviews;
using AwsNotesBot.Quizzes.Sessions;
using AwsNotesBot.Quizzes.Writing;

namespace AwsNotesBot.Bot.Quizzes;

/// <summary>Holds quizzes: a turn to what the quiz says. An answer is logged before the session is kept, and both before anything is said; what was not told is told on the next turn.</summary>
/// <param name="books">The items.</param>
/// <param name="log">Every answer goes there.</param>
/// <param name="memories">Say what is due.</param>
/// <param name="exams">What the notes prepare for.</param>
/// <param name="store">Keeps the sessions.</param>
/// <param name="options">How a quiz is played.</param>
/// <param name="fast">Up to here an answer came at once.</param>
/// <param name="time">The clock.</param>
/// <param name="tutor">A chat model that may help; <c>null</c> where there is none.</param>
public sealed class QuizRoom(
    CurrentBook books, IReviewLog log, LearnerMemories memories, ExamFile exams, IStateStore store, QuizSessionOptions options, TimeSpan fast, TimeProvider time,
    QuizTutor? tutor = null)
{
    /// <summary>How often a turn is tried that others of the same user overtake.</summary>
    private const int Attempts = 5;

    private readonly SessionStates _states = new(store);
    private readonly SessionLog _log = new(log);
    private readonly QuizStart _start = new(memories, exams, options);

    /// <summary>Whether the user has a quiz that waits for an answer, or whose result was not told.</summary>
    public async Task<bool> IsPlayingAsync(Turn turn, CancellationToken cancellationToken = default) =>
        (await _states.ReadAsync(turn, cancellationToken)).Session is { IsOver: false } or { IsUntold: true };

    /// <summary>Deletes the user's answers, and their quizzes in whatever conversation of the channel.</summary>
    internal async Task ForgetAsync(Turn turn, CancellationToken cancellationToken)
    {
        await _states.DeleteAllAsync(turn, cancellationToken);
        await log.ForgetAsync(Learner(turn), cancellationToken);
    }

    /// <returns><c>null</c> where the turn has nothing to do with a quiz.</returns>
    internal async Task<QuizTurn?> RespondAsync(Turn turn, CancellationToken cancellationToken)
    {
        AskedQuestion? seen = null;
        for (var attempt = 1; ; attempt++)
        {
            var (session, etag) = await _states.ReadAsync(turn, cancellationToken);
            seen ??= session?.Current;
            try
            {
                return await TryRespondAsync(turn, session, etag, seen, cancellationToken);
            }
            catch (ExamFileException error)
            {
                return new QuizTurn([new Reply.Message(QuizMarkdown.Escape(error.Message), [], [])]);
            }
            catch (StateConflictException) when (attempt < Attempts)
            {
                // Another turn of this user was faster: look again at what stands there by now.
            }
        }
    }

    private async Task<QuizTurn?> TryRespondAsync(Turn turn, QuizSession? session, string? etag, AskedQuestion? seen, CancellationToken cancellationToken)
    {
        var opening = QuizRequestReader.Opening(turn.Text) is { } wish && _start.IsMeant(wish, books.Get().Book) ? wish : null;
        var inExam = session is { Exam: not null, IsOver: false };
        if (opening is not null && !inExam)
        {
            return await StartAsync(turn, opening, session, etag, cancellationToken);
        }

        if (session is null || CommandParser.Parse(turn.Text) is Command.Greet or Command.Thank or Command.Forget or Command.ForgetMe)
        {
            return null;
        }

        var play = new Play(turn, session, etag, books.Get());
        var request = session.IsOver ? QuizRequestReader.Afterwards(turn.Text) : QuizRequestReader.Playing(turn.Text);
        if (await _log.UnkeptAsync(Learner(turn), session, cancellationToken) is { } unkept)
        {
            return await GoOnAsync(play, unkept, cancellationToken);
        }

        if (inExam && time.GetUtcNow() >= session.Exam!.Ends)
        {
            return await GoOnAsync(play, new SessionEvent.AskedAgain(), cancellationToken); // whatever was said, the exam ends with it
        }

        if (session.IsUntold && request is null)
        {
            return await GoOnAsync(play, new SessionEvent.Unheard(), cancellationToken); // what was typed answers nothing that was seen
        }

        if (session.IsOver && request is null)
        {
            await _states.DeleteAsync(turn, cancellationToken); // from here on "why?" asks about something else
            return null;
        }

        return request switch
        {
            _ when opening is not null => Say(QuizPhrases.NotInExam, play),
            QuizRequest.Help => Say(QuizPhrases.Help, play),
            QuizRequest.Do { Event: SessionEvent.AskedForHint } => await HintAsync(play, cancellationToken),
            QuizRequest.Do wanted => await GoOnAsync(play, wanted.Event, cancellationToken),
            QuizRequest.Rate rate => await GoOnAsync(play, new SessionEvent.Corrected(rate.Rating), cancellationToken),
            QuizRequest.ChangeLevel level => await GoOnAsync(play, await _start.LevelAsync(session, level.Steps, play.Edition.Book, Learner(turn), time.GetUtcNow(), cancellationToken), cancellationToken),
            _ when session.Current!.Number != seen!.Number => Say(QuizPhrases.Overtaken, play),
            QuizRequest.Pick or QuizRequest.Clear or QuizRequest.Done => await PickAsync(play, request, cancellationToken),
            _ => await AnswerAsync(play, play.Turn.Text, cancellationToken),
        };
    }

    /// <summary>Puts an answer of several options together; where the answer is one option or typed, the words are the answer.</summary>
    private async Task<QuizTurn> PickAsync(Play play, QuizRequest request, CancellationToken cancellationToken)
    {
        var picked = play.Session.Current!.Picked;
        var takes = play.Edition.Book.Find(play.Session.Current.ItemId) is { } item && Picks.Take(item);
        return request switch
        {
            QuizRequest.Pick pick when takes => await GoOnAsync(play, new SessionEvent.Picked(pick.Place), cancellationToken),
            QuizRequest.Pick pick => await AnswerAsync(play, PickButtons.Answer([pick.Place]), cancellationToken),
            QuizRequest.Clear when takes => await GoOnAsync(play, new SessionEvent.Cleared(), cancellationToken),
            QuizRequest.Done when picked.Count > 0 => await AnswerAsync(play, PickButtons.Answer(picked), cancellationToken),
            _ => await AnswerAsync(play, play.Turn.Text, cancellationToken),
        };
    }

    private async Task<QuizTurn> AnswerAsync(Play play, string typed, CancellationToken cancellationToken)
    {
        var current = play.Session.Current!;
        if (CommandParser.Parse(play.Turn.Text) is Command.Progress or Command.Remind)
        {
            return AskAgain(play);
        }

        var answeredAt = time.GetUtcNow(); // the learner's time is none of the model's
        var verdict = play.Edition.Book.Find(current.ItemId) is { } item
            ? await GradeAsync(play.Edition, current.Present(item), typed, cancellationToken)
            : Verdict.Of(Outcome.Unclear);
        if (verdict.Outcome == Outcome.Unclear && Asking.Is(typed))
        {
            return play.Session.Exam is null ? AskAgain(play) : Say(QuizPhrases.NotInExam, play);
        }

        return await GoOnAsync(play, new SessionEvent.Answered(verdict, typed.Trim(), fast), cancellationToken, answeredAt);
    }

    private async Task<Verdict> GradeAsync(CurrentBook.Edition edition, QuizItem item, string typed, CancellationToken cancellationToken) =>
        tutor is null ? edition.Grader.Grade(item, typed) : await tutor.GradeAsync(edition, item, typed, cancellationToken);

    /// <summary>A first hint to a typed answer may be the model's; an exam gives none.</summary>
    private async Task<QuizTurn> HintAsync(Play play, CancellationToken cancellationToken)
    {
        var worded = tutor is not null && play.Session is { Exam: null, Current: { Hints: 0 } current } && play.Edition.Book.Find(current.ItemId) is { } item
            ? await tutor.HintAsync(play.Edition, item, cancellationToken)
            : null;
        return await GoOnAsync(play, new SessionEvent.AskedForHint(worded), cancellationToken);
    }

    /// <summary>The question once more, after what the learner asked for has been answered.</summary>
    private QuizTurn AskAgain(Play play)
    {
        var again = Machine(play.Edition).Next(play.Session, new SessionEvent.AskedAgain(), time.GetUtcNow());
        return new QuizTurn(QuizMarkdown.Render(again.Sayings, null), IsQuestion: true);
    }

    private async Task<QuizTurn> GoOnAsync(Play play, SessionEvent happened, CancellationToken cancellationToken, DateTimeOffset? happenedAt = null)
    {
        var at = happenedAt ?? time.GetUtcNow();
        var transition = Machine(play.Edition).Next(play.Session, happened, at);
        if (transition.Session.Current?.Number != play.Session.Current?.Number)
        {
            transition = transition with { Session = transition.Session with { IsUntold = true } };
        }

        if (transition.Logged is { } entry && !await _log.AppendAsync(Learner(play.Turn), play.Session.Id, entry, at, cancellationToken) && entry.Typed is not null)
        {
            throw new StateConflictException(play.Session.Id); // logged by a turn that was faster: take its answer
        }

        try
        {
            await _states.WriteAsync(play.Turn, transition.Session, play.ETag, cancellationToken);
        }
        catch (StateConflictException) when (transition.Logged is not null)
        {
            // It is logged, so it counts: the session that stands there by now is brought in line with the log on the next turn.
        }

        return await SayAsync(play.Turn, transition, cancellationToken);
    }

    private async Task<QuizTurn> StartAsync(Turn turn, QuizRequest opening, QuizSession? before, string? etag, CancellationToken cancellationToken)
    {
        var edition = books.Get();
        var at = time.GetUtcNow();
        if (await _start.SessionAsync(opening, edition.Book, Learner(turn), at, cancellationToken) is not { } session)
        {
            return new QuizTurn([new Reply.Message(QuizPhrases.Nothing(opening), [], [])]);
        }

        var transition = Machine(edition).Begin(session with { IsUntold = true }, at);
        await _states.WriteAsync(turn, transition.Session, etag, cancellationToken);
        return await SayAsync(turn, transition, cancellationToken);
    }

    private async Task<QuizTurn> SayAsync(Turn turn, Transition transition, CancellationToken cancellationToken)
    {
        var memory = transition.Sayings.Any(s => s is Saying.Finished) ? await memories.RecallAsync(Learner(turn), cancellationToken) : null;
        return new QuizTurn(QuizMarkdown.Render(transition.Sayings, memory is null ? null : new DueDates(memory, time.GetUtcNow())), Told: transition.Session.IsUntold ? stopping => _states.ToldAsync(turn, transition.Session, stopping) : null);
    }

    private QuizTurn Say(string markdown, Play play)
    {
        var again = Machine(play.Edition).Next(play.Session, new SessionEvent.AskedAgain(), time.GetUtcNow());
        return new QuizTurn([new Reply.Message(markdown, [], []), .. QuizMarkdown.Render(again.Sayings, null)]);
    }

    private SessionMachine Machine(CurrentBook.Edition edition) => new(edition.Book.Find, options);

    private static string Learner(Turn turn) => LearnerId.Of(turn.Channel, turn.UserId);

    private sealed record Play(Turn Turn, QuizSession Session, string? ETag, CurrentBook.Edition Edition);
}
