using System.Text.Json;
using AwsNotesBot.Channels.Slack.Commands;
using AwsNotesBot.Channels.Slack.Events;
using AwsNotesBot.Channels.Slack.Interactions;
using AwsNotesBot.Channels.Slack.Turns;

namespace AwsNotesBot.Channels.Slack.Requests;

/// <summary>A delivery to the turn that it asks for.</summary>
internal sealed class DeliveryReader(EventReader events)
{
    /// <returns><c>null</c> where the bot has nothing to say.</returns>
    /// <exception cref="JsonException">It is not what Slack sends.</exception>
    public async Task<SlackTurn?> ReadAsync(SlackDelivery delivery, CancellationToken cancellationToken) => delivery.Kind switch
    {
        SlackDeliveryKind.Event => await events.ReadAsync(delivery.Payload.Deserialize(SlackJson.Default.EventEnvelope)!, cancellationToken),
        SlackDeliveryKind.Interaction => InteractionReader.Read(delivery.Payload.Deserialize(SlackJson.Default.Interaction)!),
        _ => CommandReader.Read(delivery.Payload.Deserialize(SlackJson.Default.SlashCommand)!),
    };
}
