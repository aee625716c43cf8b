namespace AwsNotesBot.Channels.Slack.Events;

/// <summary>What Slack posts for an event.</summary>
/// <param name="Type"><c>event_callback</c>, <c>url_verification</c> or <c>app_rate_limited</c>.</param>
/// <param name="Challenge">To be sent back when an address is set up.</param>
/// <param name="TeamId">The workspace.</param>
/// <param name="EventId">The same for each time that the event is sent.</param>
/// <param name="Event">What happened.</param>
/// <param name="Authorizations">For whom it is sent: the bot's own user.</param>
internal sealed record EventEnvelope(
    string? Type, string? Challenge, string? TeamId, string? EventId, SlackEvent? Event, IReadOnlyList<Authorization>? Authorizations)
{
    /// <summary>The bot's own user, as mentions name it.</summary>
    public string? BotUser => Authorizations?.FirstOrDefault(a => a.IsBot)?.UserId;
}

internal sealed record Authorization(string? UserId, bool IsBot);

/// <param name="Type"><c>message</c>, <c>app_mention</c>, <c>assistant_thread_started</c> …</param>
/// <param name="Subtype">Absent for what a person writes.</param>
/// <param name="User">Who wrote it.</param>
/// <param name="BotId">Set where a bot wrote it.</param>
/// <param name="Text">In Slack's markup.</param>
/// <param name="Channel">Where.</param>
/// <param name="ChannelType"><c>im</c>, <c>mpim</c>, <c>channel</c> or <c>group</c>.</param>
/// <param name="Ts">The message's id within its channel.</param>
/// <param name="ThreadTs">The id of the message that its thread began with.</param>
/// <param name="Tab">Which tab of the app was opened.</param>
/// <param name="AssistantThread">The thread of the assistant pane.</param>
internal sealed record SlackEvent(
    string? Type,
    string? Subtype,
    string? User,
    string? BotId,
    string? Text,
    string? Channel,
    string? ChannelType,
    string? Ts,
    string? ThreadTs,
    string? Tab,
    AssistantThread? AssistantThread);

internal sealed record AssistantThread(string? UserId, string? ChannelId, string? ThreadTs);
