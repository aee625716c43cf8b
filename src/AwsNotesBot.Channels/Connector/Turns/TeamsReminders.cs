using AwsNotesBot.Bot;
using AwsNotesBot.Bot.Reminders;
using AwsNotesBot.Channels.Connector.Outgoing;
using AwsNotesBot.Channels.Connector.Teams;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Connector.Turns;

/// <summary>Reminds in Teams, in the conversation in which the learner wished it.</summary>
internal sealed class TeamsReminders(KnownConversations conversations, ConnectorClient client, IOptions<ConnectorOptions> options) : IReminderChannel
{
    private readonly TeamsRenderer _renderer = new();

    public string Name => ConversationReference.Channels.Teams;

    public Bot.Reminders.SayAsync? Reach(Reminder reminder) => options.Value.AppId is null
        ? null
        : (message, cancellationToken) => SayAsync(reminder.Address, message, cancellationToken);

    private async Task<bool> SayAsync(string conversation, Reply.Message message, CancellationToken cancellationToken)
    {
        if (await conversations.FindAsync(conversation, cancellationToken) is not { } to)
        {
            return false; // the bot was sent away
        }

        foreach (var activity in _renderer.Render(message, to))
        {
            if (await client.SendAsync(to, activity, cancellationToken) is { IsSuccess: false } refusal)
            {
                throw new SendFailedException(refusal);
            }
        }

        return true;
    }
}
