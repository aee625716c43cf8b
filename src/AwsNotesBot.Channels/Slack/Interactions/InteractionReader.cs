using AwsNotesBot.Channels.Slack.Rendering;
using AwsNotesBot.Channels.Slack.Turns;

namespace AwsNotesBot.Channels.Slack.Interactions;

/// <summary>What pressing a button says.</summary>
internal static class InteractionReader
{
    /// <returns><c>null</c> for a button that says nothing to the bot.</returns>
    public static SlackTurn? Read(Interaction interaction) => interaction switch
    {
        {
            Type: "block_actions",
            Team.Id: { } team,
            User.Id: { } user,
            Channel.Id: { } channel,
            Actions: [{ BlockId: SlackRenderer.Choices or SlackRenderer.Suggestions or SlackRenderer.Feedback, Value: { Length: > 0 } said } action, ..],
        } => new SlackTurn(new SlackPlace(team, channel, interaction.Message?.ThreadTs, user, InAssistant: Direct(channel) && interaction.Message?.ThreadTs is not null), said)
        {
            Pressed = interaction,
            Likes = action.BlockId == SlackRenderer.Feedback ? said == SlackRenderer.Like : null,
        },
        _ => null,
    };

    /// <summary>Slack's ids of conversations with one person begin with a D.</summary>
    public static bool Direct(string channel) => channel.StartsWith('D');
}
