using AwsNotesBot.Bot.Reminders;

namespace AwsNotesBot.Bot.Tests.Reminders;

/// <summary>A channel whose learner comes and goes as the test says.</summary>
internal sealed class ReminderChannelFake : IReminderChannel
{
    public string Name => "test";

    public bool IsThere { get; set; } = true;

    /// <summary>What saying something ends in.</summary>
    public Func<Task<bool>> Arrives { get; set; } = () => Task.FromResult(true);

    public List<string> Said { get; } = [];

    public SayAsync? Reach(Reminder reminder) => !IsThere ? null : (message, _) =>
    {
        Said.Add($"{reminder.Address}: {message.Markdown}");
        return Arrives();
    };
}
