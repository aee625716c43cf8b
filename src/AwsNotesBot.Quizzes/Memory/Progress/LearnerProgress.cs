using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Memory.Reviews;

namespace AwsNotesBot.Quizzes.Memory.Progress;

/// <summary>What a learner has reached and what comes next, on their own calendar.</summary>
/// <param name="Topics">Those practised most come first, then by name.</param>
/// <param name="Today">The learner's date.</param>
/// <param name="Streak">On how many days in a row, up to today or yesterday, something was answered.</param>
/// <param name="DueNow">Items that may be asked again right now.</param>
/// <param name="Forecast">Items due on each of the <see cref="ForecastDays"/> days from today on; what waits already counts for today.</param>
public sealed record LearnerProgress(IReadOnlyList<TopicProgress> Topics, DateOnly Today, int Streak, int DueNow, IReadOnlyList<int> Forecast)
{
    public const int ForecastDays = 14;

    /// <summary>A stability of a week: past the first two intervals, where most of forgetting happens.</summary>
    public const double KnownDays = 7;

    public int Known => Topics.Sum(t => t.Known);

    public int Learning => Topics.Sum(t => t.Learning);

    public int New => Topics.Sum(t => t.New);

    public static LearnerProgress Empty { get; } = new([], DateOnly.MinValue, 0, 0, new int[ForecastDays]);

    /// <param name="memory">The learner's.</param>
    /// <param name="items">All items that the notes give; cards of others, whose facts have left the notes, do not count.</param>
    /// <param name="now">The moment.</param>
    /// <param name="zone">The learner's.</param>
    public static LearnerProgress Of(LearnerMemory memory, IReadOnlyList<QuizItem> items, DateTimeOffset now, TimeZoneInfo zone)
    {
        var today = LocalDate(now, zone);
        var cards = items.Select(i => memory.Cards.GetValueOrDefault(i.Id)).OfType<ReviewCard>().ToList();
        var forecast = new int[ForecastDays];
        foreach (var day in cards.Select(c => Math.Max(0, LocalDate(c.Due, zone).DayNumber - today.DayNumber)).Where(d => d < ForecastDays))
        {
            forecast[day]++;
        }

        return new(
            [.. items.GroupBy(i => i.Topic).Select(g => TopicOf(g, memory)).OrderByDescending(t => t.Known + t.Learning).ThenBy(t => t.Topic, StringComparer.OrdinalIgnoreCase)],
            today,
            StreakOf([.. memory.Answers.Select(a => LocalDate(a.Time, zone))], today),
            cards.Count(c => c.Due <= now),
            forecast);
    }

    private static TopicProgress TopicOf(IGrouping<string, QuizItem> topic, LearnerMemory memory)
    {
        var cards = topic.Select(i => memory.Cards.GetValueOrDefault(i.Id)).ToList();
        var known = cards.Count(c => c is { State: CardState.Review, Memory.Stability: >= KnownDays });
        var unseen = cards.Count(c => c is null);
        return new(topic.Key, known, cards.Count - known - unseen, unseen);
    }

    private static int StreakOf(HashSet<DateOnly> days, DateOnly today)
    {
        var last = days.Contains(today) ? today : today.AddDays(-1);
        var streak = 0;
        while (days.Contains(last.AddDays(-streak)))
        {
            streak++;
        }

        return streak;
    }

    private static DateOnly LocalDate(DateTimeOffset time, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, zone).DateTime);
}
