using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Memory.Progress;

/// <summary>The way in: a learner's progress over the items that the current index gives. Safe for use by many callers at once.</summary>
/// <param name="memories">What learners remember.</param>
/// <param name="searcher">Holds the current index.</param>
/// <param name="time">Says what is due; <c>null</c> for the system's clock.</param>
public sealed class ProgressReader(LearnerMemories memories, PassageSearcher searcher, TimeProvider? time = null)
{
    /// <summary>The one that <c>quiz --export</c> uses where none is named: about one item in a hundred hangs on the seed, because its wrong options do.</summary>
    private const int Seed = 1;

    private readonly Lock _building = new();
    private (PassageIndex Index, QuizBook Book)? _latest;

    /// <param name="learner">See <see cref="LearnerId"/>.</param>
    /// <param name="zone">The learner's.</param>
    /// <param name="cancellationToken">Ends the wait for the log.</param>
    public async Task<LearnerProgress> ReadAsync(string learner, TimeZoneInfo zone, CancellationToken cancellationToken = default) => LearnerProgress.Of(
        await memories.RecallAsync(learner, cancellationToken), Book().Items, (time ?? TimeProvider.System).GetUtcNow(), zone);

    /// <summary>Made when somebody first wants it, and again for another index.</summary>
    private QuizBook Book()
    {
        lock (_building)
        {
            var index = searcher.Index;
            if (_latest is not { } latest || !ReferenceEquals(latest.Index, index))
            {
                _latest = latest = (index, QuizBook.Build(index, Seed));
            }

            return latest.Book;
        }
    }
}
