using AwsNotesBot.App.Commands;
using AwsNotesBot.Bot.Reminders;

namespace AwsNotesBot.App.Terminal;

/// <summary>Reminds whoever sits at the terminal, between two of their lines.</summary>
internal sealed class TerminalReminders : IReminderChannel
{
    public string Name => ChatCommand.Channel;

    public SayAsync? Reach(Reminder reminder)
    {
        if (reminder.Address != Environment.UserName)
        {
            return null;
        }

        return (message, _) =>
        {
            TerminalChat.Interject(message.Markdown);
            return Task.FromResult(true);
        };
    }
}
