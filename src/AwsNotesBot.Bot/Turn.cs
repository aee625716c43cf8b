namespace AwsNotesBot.Bot;

/// <summary>One message in, whatever channel it came through.</summary>
/// <param name="Channel">The channel's short name: <c>terminal</c>, <c>webchat</c>, <c>msteams</c>, <c>slack</c>.</param>
/// <param name="ConversationId">Unique within the channel; a Slack thread is a conversation.</param>
/// <param name="UserId">Unique within the channel.</param>
/// <param name="Text">What was typed, mentions already stripped; empty for an event.</param>
/// <param name="Kind">A message, or somebody joining who is to be welcomed.</param>
public sealed record Turn(string Channel, string ConversationId, string UserId, string Text, TurnKind Kind = TurnKind.Message)
{
    /// <summary>As the others in the conversation know the user; <c>null</c> where the channel does not tell.</summary>
    public string? UserName { get; init; }

    /// <summary>Where the channel speaks to the user unasked, in its own form; <c>null</c> where it cannot.</summary>
    public string? Address { get; init; }

    /// <summary>The user's clock, where the channel tells it; else the program's.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Local;
}

/// <summary>Why a turn came.</summary>
public enum TurnKind
{
    /// <summary>The user said something.</summary>
    Message,

    /// <summary>The user came into the conversation.</summary>
    Joined,
}
