using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Quizzes.Duels;

/// <summary>The rules of a duel. No clock, no store, no words.</summary>
/// <remarks>
/// The first right answer takes the point, because in a chat everybody reads what the others answer: a verdict that waits for all would go to whoever copies last.
/// </remarks>
/// <param name="find">The item of an id as the notes have it now; <c>null</c> where its fact has left the notes.</param>
/// <param name="grace">An answer that comes so soon after a question was meant for the one before, which somebody else has just taken.</param>
/// <param name="fast">Up to here an answer came at once.</param>
public sealed class DuelMachine(Func<string, QuizItem?> find, TimeSpan grace, TimeSpan fast)
{
    /// <summary>So many must have tried in vain before a question closes by itself: one alone waits for somebody else.</summary>
    private const int LeastPlayers = 2;

    public DuelTransition Begin(Duel duel, DateTimeOffset at) => AskNext(duel, [new DuelSaying.Begun(duel.Topic, duel.Queue.Count)], at);

    /// <param name="duel">Not over.</param>
    /// <param name="player">Who answers; joins with it.</param>
    /// <param name="grade">Judges what was said over the options as shown.</param>
    /// <param name="typed">What was said.</param>
    /// <param name="at">Now.</param>
    public DuelTransition Answer(Duel duel, DuelPlayer player, Func<QuizItem, Verdict> grade, string typed, DateTimeOffset at)
    {
        var current = duel.Current!;
        if (find(current.ItemId) is not { } found)
        {
            return Close(duel, null, at);
        }

        if (duel.Last is { Winner: { } winner } last && winner != player.Id && at - current.At < grace)
        {
            return new(duel, [new DuelSaying.TooLate(last.Number)]);
        }

        if (duel.Tried.Contains(player.Id))
        {
            return new(duel, [new DuelSaying.TriedBefore(player)]);
        }

        var item = current.Present(found);
        var verdict = grade(item);
        if (verdict.Outcome == Outcome.Unclear)
        {
            return new(duel, [new DuelSaying.NotUnderstood(item, current)]);
        }

        var elapsed = at > current.At ? at - current.At : TimeSpan.Zero;
        var outcome = verdict.Outcome == Outcome.NoIdea ? Outcome.Wrong : verdict.Outcome;
        var rating = RatingRule.Of(outcome, hints: 0, isFirst: true, elapsed, fast);
        return Tried(duel, player, outcome, at) with
        {
            Logged = new LogEntry(current.Number, current.ItemId, outcome, rating, verdict.Outcome == Outcome.NoIdea ? "" : typed, elapsed),
        };
    }

    /// <summary>The player's answer to the current question is judged: it takes the point, closes the question, or leaves it to the others.</summary>
    public DuelTransition Tried(Duel duel, DuelPlayer player, Outcome outcome, DateTimeOffset at)
    {
        var joined = duel.Players.Any(p => p.Id == player.Id) ? duel : duel with { Players = [.. duel.Players, player] };
        if (outcome == Outcome.Right)
        {
            return Close(joined with { Players = [.. joined.Players.Select(p => p.Id == player.Id ? p with { Points = p.Points + 1 } : p)] }, player.Id, at);
        }

        var tried = joined with { Tried = [.. joined.Tried, player.Id] };
        return tried.Players.Count >= LeastPlayers && tried.Players.All(p => tried.Tried.Contains(p.Id))
            ? Close(tried, null, at)
            : new(tried, [new DuelSaying.Missed(player, find(tried.Current!.ItemId) is { } item ? tried.Current.Present(item) : null, tried.Current)]);
    }

    /// <summary>Tells the answer and goes on to the next question.</summary>
    /// <param name="duel">Not over.</param>
    /// <param name="winner">The id of who takes the point; <c>null</c> for nobody.</param>
    /// <param name="at">Now.</param>
    public DuelTransition Close(Duel duel, string? winner, DateTimeOffset at)
    {
        var current = duel.Current!;
        var closed = duel with { Last = new ClosedQuestion(current.Number, current.ItemId, current.Order, winner) };
        return AskNext(closed, [Told(closed)], at);
    }

    public DuelTransition Stop(Duel duel) => Finish(duel with { Queue = [], Current = null }, []);

    /// <summary>The current question once more.</summary>
    public DuelTransition Again(Duel duel) => new(duel, Question(duel));

    /// <summary>What was said last: how the question before ended, and what followed.</summary>
    public DuelTransition SayAgain(Duel duel)
    {
        List<DuelSaying> told = duel.Last is null ? [] : [Told(duel)];
        return duel.IsOver ? Finish(duel, told) : new(duel, [.. told, .. Question(duel)]);
    }

    /// <returns>The question before, its options as they were shown; <c>null</c> for none.</returns>
    public QuizItem? LastItem(Duel duel) => duel.Last is { } last && find(last.ItemId) is { } item
        ? new AskedQuestion(last.Number, last.ItemId, 0, last.Order, default).Present(item)
        : null;

    private DuelSaying.Closed Told(Duel duel) => new(LastItem(duel), duel.Players.FirstOrDefault(p => p.Id == duel.Last!.Winner));

    private DuelTransition AskNext(Duel duel, List<DuelSaying> sayings, DateTimeOffset at)
    {
        var queue = duel.Queue.SkipWhile(id => find(id) is null).ToList();
        if (queue.Count == 0)
        {
            return Finish(duel with { Queue = [], Current = null }, sayings);
        }

        var asked = AskedQuestion.Of(duel.Seed, (duel.Last?.Number ?? 0) + 1, new QueuedItem(queue[0]), find(queue[0])!, at);
        var next = duel with { Queue = [.. queue.Skip(1)], Current = asked, Tried = [] };
        return new(next, [.. sayings, .. Question(next)]);
    }

    private static DuelTransition Finish(Duel duel, List<DuelSaying> sayings) =>
        new(duel, [.. sayings, new DuelSaying.Finished([.. duel.Players.OrderByDescending(p => p.Points)])]);

    private IReadOnlyList<DuelSaying> Question(Duel duel) => duel.Current is { } current && find(current.ItemId) is { } item
        ? [new DuelSaying.Question(current.Present(item), current, duel.Total, duel.Players)]
        : [];
}

/// <summary>What follows from what happens in a duel.</summary>
/// <param name="Duel">The duel after it.</param>
/// <param name="Sayings">In order.</param>
/// <param name="Logged">What goes into the player's review log before the duel is kept; <c>null</c> where nothing was answered.</param>
public sealed record DuelTransition(Duel Duel, IReadOnlyList<DuelSaying> Sayings, LogEntry? Logged = null);
