using System.Globalization;
using AwsNotesBot.Bot.Commands;
using AwsNotesBot.Bot.Quizzes;
using AwsNotesBot.Bot.State;
using AwsNotesBot.Quizzes;
using AwsNotesBot.Quizzes.Duels;
using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Memory;
using AwsNotesBot.Quizzes.Memory.Reviews;
using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Bot.Duels;

/// <summary>Holds duels: a turn to what the duel of its conversation says. An answer goes into its player's log before the duel is kept, and both before anything is said.</summary>
/// <param name="books">The items.</param>
/// <param name="log">Every answer goes there.</param>
/// <param name="store">Keeps the duels.</param>
/// <param name="options">How a duel is played.</param>
/// <param name="fast">Up to here an answer came at once.</param>
/// <param name="time">The clock.</param>
public sealed class DuelRoom(CurrentBook books, IReviewLog log, IStateStore store, QuizSessionOptions options, TimeSpan fast, TimeProvider time)
{
    /// <summary>How often a turn is tried that others of the same conversation overtake.</summary>
    private const int Attempts = 8;

    /// <summary>Longer names are cut.</summary>
    private const int LongestName = 40;

    private readonly DuelStates _states = new(store);
    private readonly SessionLog _log = new(log);

    internal Task ForgetAsync(Turn turn, CancellationToken cancellationToken) => _states.ForgetAsync(turn, cancellationToken);

    /// <returns><c>null</c> where the turn has nothing to do with a duel.</returns>
    internal async Task<QuizTurn?> RespondAsync(Turn turn, CancellationToken cancellationToken)
    {
        int? seen = null;
        for (var attempt = 1; ; attempt++)
        {
            var (duel, etag) = await _states.ReadAsync(turn, cancellationToken);
            seen ??= duel?.Current?.Number;
            try
            {
                return duel is null or { IsOver: true, IsUntold: false }
                    ? await StartAsync(turn, duel, etag, cancellationToken)
                    : await PlayAsync(new Play(turn, duel, etag, books.Get()), seen, cancellationToken);
            }
            catch (StateConflictException) when (attempt < Attempts)
            {
                // Another turn of this conversation was faster: look again at what stands there by now.
            }
        }
    }

    private async Task<QuizTurn?> StartAsync(Turn turn, Duel? before, string? etag, CancellationToken cancellationToken)
    {
        if (DuelRequest.Read(turn.Text) is not { } wish)
        {
            return before is null ? null : await ExplainAsync(turn, before, cancellationToken);
        }

        var (edition, at) = (books.Get(), time.GetUtcNow());
        var seed = options.Seed ?? at.GetHashCode();
        var pool = wish.Topic is null ? edition.Book.Items : edition.Book.About(wish.Topic);
        var items = DuelChoice.Choose(pool, wish.Topic is not null, wish.Level, wish.Questions ?? options.DuelQuestions, seed);
        if (items.Count == 0)
        {
            return new QuizTurn([DuelText.Plain(DuelText.Nothing(wish.Topic))]);
        }

        var duel = new Duel { Id = at.UtcTicks.ToString("x", CultureInfo.InvariantCulture), Topic = wish.Topic, Seed = seed, Queue = items };
        return await KeepAsync(new Play(turn, duel, etag, edition), Machine(edition).Begin(duel, at), cancellationToken);
    }

    /// <summary>After a duel its last question can be asked about, until something else is said.</summary>
    private async Task<QuizTurn?> ExplainAsync(Turn turn, Duel over, CancellationToken cancellationToken)
    {
        if (QuizRequestReader.Afterwards(turn.Text) is QuizRequest.Do { Event: SessionEvent.AskedWhy or SessionEvent.AskedForSource } asked)
        {
            return new QuizTurn([Explain(asked.Event, Machine(books.Get()).LastItem(over))]);
        }

        await _states.DeleteAsync(turn, cancellationToken);
        return null;
    }

    private async Task<QuizTurn?> PlayAsync(Play play, int? seen, CancellationToken cancellationToken)
    {
        var (machine, duel, at) = (Machine(play.Edition), play.Duel, time.GetUtcNow());
        if (await UnkeptAsync(play, cancellationToken) is { } unkept)
        {
            return await KeepAsync(play, machine.Tried(duel, unkept.Player, unkept.Outcome, at), cancellationToken);
        }

        if (CommandParser.Parse(play.Turn.Text) is not (Command.Ask or Command.Help))
        {
            return null;
        }

        if (duel.IsUntold)
        {
            return Say(play, machine.SayAgain(duel)); // what was typed answers nothing that was seen
        }

        if (DuelRequest.Read(play.Turn.Text) is not null || QuizRequestReader.Opening(play.Turn.Text) is { } and not QuizRequest.Exam { IsCertain: false })
        {
            return Say(play, machine.Again(duel), DuelText.Plain(DuelText.IsOn));
        }

        return QuizRequestReader.Playing(play.Turn.Text) switch
        {
            QuizRequest.Help => Say(play, machine.Again(duel), DuelText.Plain(DuelText.Help)),
            QuizRequest.Do { Event: SessionEvent.Stopped } => await KeepAsync(play, machine.Stop(duel), cancellationToken),
            QuizRequest.Do { Event: SessionEvent.Skipped } => await KeepAsync(play, machine.Close(duel, null, at), cancellationToken),
            QuizRequest.Do { Event: SessionEvent.AskedAgain } => Say(play, machine.Again(duel)),
            QuizRequest.Do { Event: SessionEvent.AskedWhy or SessionEvent.AskedForSource } asked => Say(play, machine.Again(duel), Explain(asked.Event, machine.LastItem(duel))),
            not (null or QuizRequest.Pick or QuizRequest.Clear or QuizRequest.Done) => Say(play, machine.Again(duel), DuelText.Plain(DuelText.Help)),
            _ when play.Turn.Text.Trim().Equals("score", StringComparison.OrdinalIgnoreCase) => Say(play, machine.Again(duel)),
            _ when seen != duel.Current!.Number => Say(play, new DuelTransition(duel, [new DuelSaying.TooLate(seen ?? 1)])),
            _ => await AnswerAsync(play, machine, at, cancellationToken),
        };
    }

    private async Task<QuizTurn> AnswerAsync(Play play, DuelMachine machine, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var typed = play.Turn.Text.Trim();
        var transition = machine.Answer(play.Duel, Player(play), item => play.Edition.Grader.Grade(item, typed), typed, at);
        if (transition.Sayings is [DuelSaying.NotUnderstood] && Asking.Is(typed))
        {
            return Say(play, machine.Again(play.Duel)) with { IsQuestion = true };
        }

        if (transition.Logged is { } entry && !await _log.AppendAsync(Learner(play.Turn, play.Turn.UserId), play.Duel.Id, entry, at, cancellationToken))
        {
            throw new StateConflictException(play.Duel.Id); // logged by a turn that was faster: take its answer
        }

        return await KeepAsync(play, transition, cancellationToken);
    }

    /// <summary>The duel is kept before anything is said. What is logged but was overtaken here is found in the log on the next try.</summary>
    private async Task<QuizTurn> KeepAsync(Play play, DuelTransition transition, CancellationToken cancellationToken)
    {
        if (transition.Duel == play.Duel)
        {
            return Say(play, transition);
        }

        var moved = transition.Duel.Current?.Number != play.Duel.Current?.Number;
        var duel = transition.Duel with { IsUntold = moved || transition.Duel.IsUntold };
        await _states.WriteAsync(play.Turn, duel, play.ETag, cancellationToken);
        return Say(play, transition with { Duel = duel });
    }

    /// <returns>Who has answered the current question by the log, but not by the duel as it was kept; <c>null</c> as a rule.</returns>
    private async Task<(DuelPlayer Player, Outcome Outcome)?> UnkeptAsync(Play play, CancellationToken cancellationToken)
    {
        foreach (var player in play.Duel.Current is null ? [] : play.Duel.Players.Append(Player(play)).DistinctBy(p => p.Id).Where(p => !play.Duel.Tried.Contains(p.Id)))
        {
            if (await _log.LoggedAsync(Learner(play.Turn, player.Id), play.Duel.Id, play.Duel.Current!.Number, cancellationToken) is { } logged)
            {
                return (player, logged.Outcome);
            }
        }

        return null;
    }

    private QuizTurn Say(Play play, DuelTransition transition, params Reply.Message[] first) => new(
        [.. first, .. DuelText.Render(transition.Sayings)],
        Told: transition.Duel.IsUntold ? stopping => _states.ToldAsync(play.Turn, transition.Duel, stopping) : null);

    private static Reply.Message Explain(SessionEvent asked, QuizItem? item) => item is null ? DuelText.Plain(DuelText.NothingClosed)
        : asked is SessionEvent.AskedWhy ? DuelText.Cited(item, $"{QuizMarkdown.Escape(item.Why)} [1]")
        : DuelText.Cited(item, SourceText.Of(item));

    private static DuelPlayer Player(Play play) =>
        play.Duel.Players.FirstOrDefault(p => p.Id == play.Turn.UserId)
        ?? new DuelPlayer(play.Turn.UserId, Name(play.Turn.UserName) ?? $"player {play.Duel.Players.Count + 1}");

    private static string? Name(string? name) => name is { Length: > LongestName } ? $"{name[..LongestName].TrimEnd()}…" : name;

    private DuelMachine Machine(CurrentBook.Edition edition) => new(edition.Book.Find, TimeSpan.FromSeconds(options.DuelGraceSeconds), fast);

    private static string Learner(Turn turn, string user) => LearnerId.Of(turn.Channel, user);

    private sealed record Play(Turn Turn, Duel Duel, string? ETag, CurrentBook.Edition Edition);
}
