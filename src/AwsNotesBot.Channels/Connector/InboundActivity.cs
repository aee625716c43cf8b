using System.Text.Json.Serialization;

namespace AwsNotesBot.Channels.Connector;

/// <summary>An activity whose caller was verified.</summary>
/// <param name="Activity">It has a type, a conversation with an id, and accounts with ids of the user and the bot.</param>
/// <param name="Reference">Where its answer goes.</param>
internal sealed record InboundActivity(ConnectorActivity Activity, ConversationReference Reference)
{
    /// <summary>Gets whether the answer to the call holds the replies.</summary>
    [JsonIgnore]
    public bool ExpectsReplies => Activity.DeliveryMode == "expectReplies";
}
