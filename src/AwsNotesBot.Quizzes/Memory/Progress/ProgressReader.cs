namespace AwsNotesBot.Quizzes.Memory.Progress;

/// <summary>The way in: a learner's progress over the items that the current index gives. Safe for use by many callers at once.</summary>
/// <param name="memories">What learners remember.</param>
/// <param name="books">Holds the current items.</param>
/// <param name="time">Says what is due; <c>null</c> for the system's clock.</param>
public sealed class ProgressReader(LearnerMemories memories, CurrentBook books, TimeProvider? time = null)
{
    /// <param name="learner">See <see cref="LearnerId"/>.</param>
    /// <param name="zone">The learner's.</param>
    /// <param name="cancellationToken">Ends the wait for the log.</param>
    public async Task<LearnerProgress> ReadAsync(string learner, TimeZoneInfo zone, CancellationToken cancellationToken = default) => LearnerProgress.Of(
        await memories.RecallAsync(learner, cancellationToken), books.Get().Book.Items, (time ?? TimeProvider.System).GetUtcNow(), zone);
}
