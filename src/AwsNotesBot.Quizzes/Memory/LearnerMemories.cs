using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Memory.Reviews;

namespace AwsNotesBot.Quizzes.Memory;

/// <summary>The way in: a learner's memory, read from the review log and scheduled as the settings say.</summary>
public sealed class LearnerMemories
{
    private readonly IReviewLog _log;
    private readonly MemoryOptions _options;
    private readonly FsrsParameters? _forAll;

    /// <param name="log">Whose rows the memories are made of.</param>
    /// <param name="options">Valid ones.</param>
    public LearnerMemories(IReviewLog log, MemoryOptions options)
    {
        (_log, _options) = (log, options);
        if (WeightList.TryParse(options.Weights, out _forAll) is { } problem)
        {
            throw new ArgumentException(problem, nameof(options));
        }
    }

    public async Task<LearnerMemory> RecallAsync(string learner, CancellationToken cancellationToken = default)
    {
        var own = _forAll is null ? await _log.ReadWeightsAsync(learner, cancellationToken) : null;
        return LearnerMemory.Of(await _log.ReadAsync(learner, cancellationToken), Scheduler(_forAll ?? own?.Parameters ?? FsrsParameters.Default));
    }

    private FsrsScheduler Scheduler(FsrsParameters parameters) => new(
        parameters,
        _options.DesiredRetention,
        Steps(_options.LearningSteps),
        Steps(_options.RelearningSteps),
        _options.MaxIntervalDays,
        _options.Fuzz);

    private static IReadOnlyList<TimeSpan> Steps(string text) =>
        StepList.TryParse(text) ?? throw new ArgumentException($"'{text}' is no list of waits.", nameof(text));
}
