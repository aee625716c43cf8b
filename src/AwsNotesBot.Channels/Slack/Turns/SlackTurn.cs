using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Slack.Interactions;

namespace AwsNotesBot.Channels.Slack.Turns;

/// <summary>A turn for the bot and where its answer goes.</summary>
/// <param name="Place">Where it was said.</param>
/// <param name="Text">What, in plain words; empty for an event.</param>
/// <param name="Kind">A message, or somebody who is to be welcomed.</param>
internal sealed record SlackTurn(SlackPlace Place, string Text, TurnKind Kind = TurnKind.Message)
{
    /// <summary>The channel's name in a <see cref="Bot.Turn"/>.</summary>
    public const string Channel = "slack";

    /// <summary>The same for each event that tells of one message; <c>null</c> where the delivery's own id says enough.</summary>
    public string? Post { get; init; }

    /// <summary>A command is seen by nobody else: whether it is said again for all, as the beginning of a thread.</summary>
    public bool OpensThread { get; init; }

    /// <summary>Where the answer goes if the bot may not write in the channel.</summary>
    public string? ResponseUrl { get; init; }

    /// <summary>The button that was pressed.</summary>
    public Interaction? Pressed { get; init; }

    /// <summary>What the button says of the answer that it belongs to; <c>null</c> for one that speaks to the bot.</summary>
    public bool? Likes { get; init; }

    /// <summary>Unique within Slack.</summary>
    public string UserId => $"{Place.Team}/{Place.User}";

    /// <param name="person">Who says it.</param>
    public Turn ForBot(SlackPerson person) => new(Channel, Place.Conversation, UserId, Text, Kind)
    {
        UserName = person.Name,
        Address = Place.User,
        Zone = person.Zone ?? TimeZoneInfo.Local,
    };
}
