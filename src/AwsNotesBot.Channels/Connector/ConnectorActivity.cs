using AwsNotesBot.Channels.Activities;
using AwsNotesBot.Channels.Connector.Teams;

namespace AwsNotesBot.Channels.Connector;

/// <summary>An activity with what the Bot Connector adds to it.</summary>
internal sealed record ConnectorActivity : Activity
{
    /// <summary>Where replies go. Believed only where a verified token says the same.</summary>
    public string? ServiceUrl { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    public IReadOnlyList<MessageReaction>? ReactionsAdded { get; init; }

    /// <summary>What an <c>installationUpdate</c> tells: <c>add</c> or <c>remove</c>, each also with <c>-upgrade</c>.</summary>
    public string? Action { get; init; }

    public IReadOnlyList<CardAttachment>? Attachments { get; init; }

    /// <summary><c>expectReplies</c>: the answer to the call holds the replies.</summary>
    public string? DeliveryMode { get; init; }

    /// <summary>A message that was made for Direct Line.</summary>
    public static ConnectorActivity Of(Activity message) => new()
    {
        Type = message.Type,
        Text = message.Text,
        TextFormat = message.TextFormat,
        InputHint = message.InputHint,
        SuggestedActions = message.SuggestedActions,
        Entities = message.Entities,
    };
}

/// <param name="Type">For example <c>like</c>.</param>
internal sealed record MessageReaction(string? Type);

/// <summary>The answer to a call that expects replies.</summary>
internal sealed record ExpectedReplies(IReadOnlyList<ConnectorActivity> Activities);
