using AwsNotesBot.Quizzes.Memory.Reviews;

namespace AwsNotesBot.Bot.Quizzes;

/// <summary>When a learner's cards come back.</summary>
/// <param name="memory">The learner's.</param>
/// <param name="at">Now.</param>
internal sealed class DueDates(LearnerMemory memory, DateTimeOffset at)
{
    private static readonly (TimeSpan Within, string Words)[] Spans =
    [
        (TimeSpan.FromHours(1), "within the hour"), (TimeSpan.FromDays(1), "within a day"), (TimeSpan.FromDays(7), "within a week"),
    ];

    /// <returns>For example "3 within the hour, 8 within a week"; empty where nothing is due in a week.</returns>
    public string Words => string.Join(", ", Spans
        .Select(span => (Count: memory.DueBy(at + span.Within).Count, span.Words))
        .Where(span => span.Count > 0)
        .DistinctBy(span => span.Count)
        .Select(span => $"{span.Count} {span.Words}"));

    /// <summary>When the first card is due after now; <c>null</c> where there is none.</summary>
    public DateTimeOffset? Next => memory.Cards.Values.Where(c => c.Due > at).Select(c => (DateTimeOffset?)c.Due).Min();
}
