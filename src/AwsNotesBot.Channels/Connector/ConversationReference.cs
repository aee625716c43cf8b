using System.Text.Json.Serialization;
using AwsNotesBot.Channels.Activities;

namespace AwsNotesBot.Channels.Connector;

/// <summary>Where to say something in a conversation, now or later. Made of a verified activity only.</summary>
/// <param name="ServiceUrl">Where its channel takes activities.</param>
/// <param name="ChannelId">For example <c>msteams</c>.</param>
/// <param name="Conversation">The conversation.</param>
/// <param name="Bot">The bot as the channel knows it.</param>
/// <param name="User">Whoever spoke last.</param>
/// <param name="Root">The host as users see it, without a slash at the end; links begin with it.</param>
internal sealed record ConversationReference(
    string ServiceUrl, string ChannelId, ConversationAccount Conversation, ChannelAccount Bot, ChannelAccount? User, string Root)
{
    /// <summary>Gets whether a single user talks to the bot in Teams.</summary>
    [JsonIgnore]
    public bool IsTeamsPersonal => IsTeams && Conversation.ConversationType == "personal";

    [JsonIgnore]
    public bool IsTeams => ChannelId == Channels.Teams;

    /// <summary>Gets what no other conversation has; fit for a key of the state store.</summary>
    [JsonIgnore]
    public string Key => $"{Uri.EscapeDataString(ChannelId)}/{Uri.EscapeDataString(Conversation.Id!)}";

    /// <summary>The activity with sender, receiver and place filled in.</summary>
    public ConnectorActivity Address(ConnectorActivity activity) => activity with
    {
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = Conversation,
        From = Bot,
        Recipient = User,
    };

    /// <summary>The names of channels that are treated by themselves.</summary>
    internal static class Channels
    {
        public const string Teams = "msteams";
        public const string Emulator = "emulator";
    }
}
