using System.Globalization;
using AwsNotesBot.Answers.Composition;

namespace AwsNotesBot.Bot.Reminders;

/// <summary>What the bot says about reminders, and the reminder itself, in one place.</summary>
internal static class ReminderPhrases
{
    /// <summary>A reminder that comes later than this says so.</summary>
    private static readonly TimeSpan Punctual = TimeSpan.FromMinutes(5);

    public const string NotReminded = "I do not remind you. Say `remind me at 8:00`, and I do every day.";

    public const string Stopped = "I do not remind you any more.";

    public const string NoTime = "Name a time, for example `remind me at 8:00` or `remind me at 7:30 pm Europe/Berlin`.";

    public const string CannotSpeakFirst = "I cannot speak first here. Ask me where I can: in the web chat, in Teams, in Slack, or in the terminal.";

    public static string UnknownZone(string zone) =>
        $"I do not know the time zone {MarkdownText.Escape(zone)}, or more than one is called so. Name one like `Europe/Berlin`.";

    public static string Known(Reminder reminder) => $"I remind you every day at {Clock(reminder)}, next on {Day(reminder)}.";

    public static string Taken(Reminder reminder, DateTimeOffset now, bool zoneWasNamed) =>
        $"I remind you every day at {Clock(reminder)} of what is due, from {(LocalDate(reminder.Next, reminder) == LocalDate(now, reminder) ? "today" : "tomorrow")} on. "
        + "When I cannot reach you then, I tell you as soon as you are back. Say `stop reminding me` to end it"
        + (zoneWasNamed ? "." : $", or name your time zone: `remind me at {Time(reminder)} Europe/Berlin`.");

    public static Reply.Message Due(Reminder reminder, int items, DateTimeOffset now)
    {
        var late = now - reminder.Next > Punctual ? $" of {Day(reminder)} at {Time(reminder)}, when I could not reach you" : "";
        var due = items == 0 ? "nothing is due. Say `quiz` for something new." : $"**{items} {(items == 1 ? "question is" : "questions are")} due**. Say `review` to begin.";
        return new Reply.Message($"Your reminder{late}: {due}", [], [items == 0 ? "quiz" : "review", "stop reminding me"]);
    }

    private static string Clock(Reminder reminder) => $"{Time(reminder)} ({MarkdownText.Escape(reminder.ZoneId)})";

    private static string Time(Reminder reminder) => reminder.Time.ToString("H:mm", CultureInfo.InvariantCulture);

    private static string Day(Reminder reminder) => LocalDate(reminder.Next, reminder).ToString("dddd d MMMM", CultureInfo.InvariantCulture);

    private static DateOnly LocalDate(DateTimeOffset moment, Reminder reminder) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, reminder.Zone).DateTime);
}
