using AwsNotesBot.Bot.Reminders;

namespace AwsNotesBot.Channels.DirectLine.Conversations;

/// <summary>Reminds in whichever conversation the learner has open, which need not be the one in which they wished it.</summary>
internal sealed class WebReminders(ConversationTable table) : IReminderChannel
{
    public string Name => TurnRunner.Channel;

    public SayAsync? Reach(Reminder reminder)
    {
        if (table.FindFollowed(reminder.Address) is not { } conversation)
        {
            return null;
        }

        return (message, _) =>
        {
            conversation.Tell(message);
            return Task.FromResult(true);
        };
    }
}
