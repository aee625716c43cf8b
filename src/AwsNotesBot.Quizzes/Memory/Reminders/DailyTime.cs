namespace AwsNotesBot.Quizzes.Memory.Reminders;

/// <summary>When a time of day comes next where a learner lives.</summary>
public static class DailyTime
{
    /// <param name="time">On the learner's clock.</param>
    /// <param name="zone">The learner's.</param>
    /// <param name="after">The moment after which it is looked for.</param>
    /// <returns>In UTC. A time that the clocks skip comes as much later as they skip; one that comes twice counts the first time.</returns>
    public static DateTimeOffset Next(TimeOnly time, TimeZoneInfo zone, DateTimeOffset after)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(after, zone).DateTime);
        for (var date = today; ; date = date.AddDays(1))
        {
            if (At(date.ToDateTime(time), zone) is var moment && moment > after)
            {
                return moment;
            }
        }
    }

    private static DateTimeOffset At(DateTime local, TimeZoneInfo zone)
    {
        // Before the clocks are put forward the offset is the smaller one, before they are put back the larger one.
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max()
            : zone.IsInvalidTime(local) ? zone.GetUtcOffset(local.AddHours(-3))
            : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
