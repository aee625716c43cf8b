using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Slack.Events;
using AwsNotesBot.Channels.Slack.Interactions;
using AwsNotesBot.Channels.Slack.Turns;

namespace AwsNotesBot.Channels.Slack.Commands;

/// <summary>What a command asks of the bot: <c>/notes question</c>, <c>/quiz topic</c>, both also without anything behind them.</summary>
internal static class CommandReader
{
    /// <returns><c>null</c> for a command of another app.</returns>
    public static SlackTurn? Read(SlashCommand command)
    {
        if (command is not { TeamId: { } team, UserId: { } user, ChannelId: { } channel })
        {
            return null;
        }

        var text = SlackWords.Of(command.Text ?? "", botUser: null);
        var said = command.Command switch
        {
            "/notes" => text,
            "/quiz" => text.Length == 0 ? "quiz" : $"quiz me on {text}",
            _ => null,
        };
        return said is null ? null : new SlackTurn(new SlackPlace(team, channel, null, user, InAssistant: false), said, said.Length == 0 ? TurnKind.Joined : TurnKind.Message)
        {
            OpensThread = said.Length > 0 && !InteractionReader.Direct(channel),
            ResponseUrl = command.ResponseUrl,
        };
    }
}
