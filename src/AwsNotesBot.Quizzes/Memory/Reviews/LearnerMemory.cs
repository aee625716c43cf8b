using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Memory.Reviews;

/// <summary>What one learner remembers, derived from the review log and from nothing else. Immutable.</summary>
public sealed class LearnerMemory
{
    private LearnerMemory(FsrsScheduler scheduler, IReadOnlyList<Review> answers, IReadOnlyDictionary<string, ReviewCard> cards) =>
        (Scheduler, Answers, Cards) = (scheduler, answers, cards);

    public FsrsScheduler Scheduler { get; }

    /// <summary>Each answer once, rated as the learner last corrected it, at the time it was given; in order of time.</summary>
    public IReadOnlyList<Review> Answers { get; }

    /// <summary>By item id: every item that was ever answered.</summary>
    public IReadOnlyDictionary<string, ReviewCard> Cards { get; }

    /// <param name="log">A learner's rows of the log, in any order.</param>
    /// <param name="scheduler">Made with the learner's weights.</param>
    public static LearnerMemory Of(IEnumerable<Review> log, FsrsScheduler scheduler)
    {
        var answers = log
            .GroupBy(r => (r.Session, r.Number))
            .Select(Settle)
            .OrderBy(r => r.Time).ThenBy(r => r.Session, StringComparer.Ordinal).ThenBy(r => r.Number)
            .ToList();
        var cards = answers
            .GroupBy(r => r.ItemId)
            .ToDictionary(g => g.Key, g => scheduler.Replay(g.Key, g.Select(r => (r.Rating, r.Time))));
        return new(scheduler, answers, cards);
    }

    /// <returns>The item's card; a new one, due at once, where it was never answered.</returns>
    public ReviewCard CardOf(string itemId, DateTimeOffset at) => Cards.GetValueOrDefault(itemId) ?? ReviewCard.New(itemId, at);

    /// <returns>The cards due by then, the one waiting for longest first. Some of their items may have left the notes.</returns>
    public IReadOnlyList<ReviewCard> DueBy(DateTimeOffset at) =>
        [.. Cards.Values.Where(c => c.Due <= at).OrderBy(c => c.Due).ThenBy(c => c.ItemId, StringComparer.Ordinal)];

    private static Review Settle(IEnumerable<Review> revisions)
    {
        var ordered = revisions.OrderBy(r => r.Revision).ToList();
        return ordered[0] with { Rating = ordered[^1].Rating };
    }
}
