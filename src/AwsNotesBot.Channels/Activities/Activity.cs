using System.Text.Json;

namespace AwsNotesBot.Channels.Activities;

/// <summary>The Bot Framework's message: the fields that Direct Line and the Bot Connector both read or write. Any other field of an incoming one is dropped.</summary>
internal record Activity
{
    public string? Type { get; init; }

    public string? Id { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public string? LocalTimestamp { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public string? ReplyToId { get; init; }

    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    public string? InputHint { get; init; }

    public string? Locale { get; init; }

    /// <summary>The user's time zone by its IANA name, as the web chat tells it.</summary>
    public string? LocalTimezone { get; init; }

    /// <summary>The name of an event.</summary>
    public string? Name { get; init; }

    /// <summary>What a button carries, or an event.</summary>
    public JsonElement? Value { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    public IReadOnlyList<JsonElement>? Entities { get; init; }

    /// <summary>The client's own data; its <c>clientActivityID</c> is how the web chat knows its message again.</summary>
    public JsonElement? ChannelData { get; init; }
}

/// <param name="Role"><c>user</c> or <c>bot</c>.</param>
internal sealed record ChannelAccount(string? Id, string? Name = null, string? Role = null);

/// <param name="IsGroup">Whether more than one user takes part; absent means no.</param>
/// <param name="ConversationType">In Teams <c>personal</c>, <c>groupChat</c> or <c>channel</c>.</param>
/// <param name="TenantId">The organisation that the conversation belongs to, in Teams.</param>
internal sealed record ConversationAccount(string? Id, bool? IsGroup = null, string? ConversationType = null, string? TenantId = null);

/// <param name="To">Whom the buttons are for; empty for everybody.</param>
internal sealed record SuggestedActions(IReadOnlyList<string> To, IReadOnlyList<CardAction> Actions);

/// <param name="Type"><c>imBack</c>: pressing it says <paramref name="Value"/>.</param>
internal sealed record CardAction(string Type, string Title, string Value);

/// <param name="Watermark">Where to go on reading.</param>
internal sealed record ActivitySet(IReadOnlyList<Activity> Activities, string Watermark);
