namespace AwsNotesBot.Quizzes.Memory.Reminders;

/// <summary>What a learner wants of being reminded.</summary>
public abstract record ReminderWish
{
    private ReminderWish()
    {
    }

    /// <summary>Every day at this time.</summary>
    /// <param name="Time">On the learner's clock.</param>
    /// <param name="Zone">The time zone as it was typed; <c>null</c> where none was.</param>
    public sealed record Daily(TimeOnly Time, string? Zone) : ReminderWish;

    /// <summary>No more.</summary>
    public sealed record Stop : ReminderWish;

    /// <summary>When is it?</summary>
    public sealed record Ask : ReminderWish;

    /// <summary>Something about being reminded that has no time in it.</summary>
    public sealed record Unclear : ReminderWish;
}
