using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Memory.Reviews;

namespace AwsNotesBot.Quizzes.Memory.Optimising;

/// <summary>The reviews of one item in order of time, as the optimiser needs them.</summary>
/// <param name="Steps">At least one; of the first, the days do not count.</param>
/// <param name="FirstCounted">The first step whose recall is predicted; those before it only lead to it.</param>
internal sealed record RecallSequence(IReadOnlyList<RecallStep> Steps, int FirstCounted = 1)
{
    /// <param name="answers">In order of time; of any items.</param>
    public static IReadOnlyList<RecallSequence> Of(IEnumerable<Review> answers) =>
        [.. answers.GroupBy(a => a.ItemId).Select(g => new RecallSequence(StepsOf([.. g])))];

    /// <summary>Whether the recall of a step is predicted: on the same day everything is recalled, which says nothing.</summary>
    public bool Counts(int step) => step >= FirstCounted && Steps[step].Days >= 1;

    /// <returns>What had happened before the moment; <c>null</c> where nothing had.</returns>
    public RecallSequence? Before(DateTimeOffset moment) =>
        Steps.TakeWhile(s => s.At < moment).ToList() is { Count: > 0 } steps ? new(steps) : null;

    /// <returns>All of it, of which only what happened since the moment is predicted.</returns>
    public RecallSequence Since(DateTimeOffset moment) => this with { FirstCounted = Math.Max(1, Steps.Count(s => s.At < moment)) };

    private static IReadOnlyList<RecallStep> StepsOf(IReadOnlyList<Review> reviews) =>
        [.. reviews.Select((r, i) => new RecallStep(i == 0 ? 0 : FsrsScheduler.WholeDays(reviews[i - 1].Time, r.Time), r.Rating, r.Time))];
}

/// <param name="Days">Whole days since the review before.</param>
internal readonly record struct RecallStep(int Days, Rating Rating, DateTimeOffset At);
