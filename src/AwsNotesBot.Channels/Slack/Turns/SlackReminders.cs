using AwsNotesBot.Bot;
using AwsNotesBot.Bot.Reminders;
using AwsNotesBot.Channels.Slack.Rendering;
using AwsNotesBot.Channels.Slack.Web;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Slack.Turns;

/// <summary>Reminds in Slack by a direct message, wherever the wish was said.</summary>
internal sealed class SlackReminders(SlackApi api, IOptions<SlackOptions> options) : IReminderChannel
{
    private readonly SlackRenderer _renderer = new(options.Value.PublicUrl);

    public string Name => SlackTurn.Channel;

    public SayAsync? Reach(Reminder reminder) => options.Value.IsOpen ? (message, cancellationToken) => SayAsync(reminder.Address, message, cancellationToken) : null;

    private async Task<bool> SayAsync(string user, Reply.Message message, CancellationToken cancellationToken)
    {
        foreach (var part in _renderer.Render(message))
        {
            await api.CallAsync(new PostMessage(user, null, part.Text, part.Blocks), cancellationToken);
        }

        return true;
    }
}
