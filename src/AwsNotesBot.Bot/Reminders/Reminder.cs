using System.Text.Json.Serialization;
using AwsNotesBot.Quizzes.Memory.Reminders;

namespace AwsNotesBot.Bot.Reminders;

/// <summary>A learner's wish to be told every day how much is due. A learner of a channel has one.</summary>
/// <param name="Channel">See <see cref="Turn.Channel"/>.</param>
/// <param name="UserId">See <see cref="Turn.UserId"/>.</param>
/// <param name="Address">See <see cref="Turn.Address"/>.</param>
/// <param name="Time">On the learner's clock.</param>
/// <param name="ZoneId">The learner's time zone.</param>
/// <param name="Next">When it is due; in the past where the learner has not been reached yet.</param>
public sealed record Reminder(string Channel, string UserId, string Address, TimeOnly Time, string ZoneId, DateTimeOffset Next)
{
    /// <summary>The program's own where this machine does not know the zone any more.</summary>
    [JsonIgnore]
    public TimeZoneInfo Zone => TimeZones.Find(ZoneId) ?? TimeZoneInfo.Local;

    /// <summary>The same wish, due the next time after the moment.</summary>
    public Reminder After(DateTimeOffset moment) => this with { Next = DailyTime.Next(Time, Zone, moment) };
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Reminder))]
internal sealed partial class ReminderJson : JsonSerializerContext;
