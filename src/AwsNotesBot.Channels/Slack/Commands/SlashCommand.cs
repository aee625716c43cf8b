namespace AwsNotesBot.Channels.Slack.Commands;

/// <summary>What Slack posts for <c>/notes …</c> and <c>/quiz …</c>.</summary>
/// <param name="Command">With its slash.</param>
/// <param name="Text">What stands behind it.</param>
/// <param name="TeamId">The workspace.</param>
/// <param name="UserId">Who typed it.</param>
/// <param name="ChannelId">Where.</param>
/// <param name="TriggerId">Of this one use.</param>
/// <param name="ResponseUrl">Takes answers where the bot is no member.</param>
internal sealed record SlashCommand(
    string? Command, string? Text, string? TeamId, string? UserId, string? ChannelId, string? TriggerId, string? ResponseUrl);
