using System.Text.Json;

namespace AwsNotesBot.Channels.Slack.Interactions;

/// <summary>What Slack posts when somebody uses a button.</summary>
/// <param name="Type"><c>block_actions</c> for a button.</param>
/// <param name="TriggerId">Of this one use.</param>
/// <param name="Team">The workspace.</param>
/// <param name="User">Who pressed.</param>
/// <param name="Channel">Where.</param>
/// <param name="Message">What the button belongs to.</param>
/// <param name="Actions">What was pressed.</param>
internal sealed record Interaction(
    string? Type, string? TriggerId, NamedId? Team, NamedId? User, NamedId? Channel, InteractionMessage? Message, IReadOnlyList<BlockAction>? Actions);

internal sealed record NamedId(string? Id);

/// <param name="Ts">Its id within the channel.</param>
/// <param name="ThreadTs">Of its thread; absent outside of one.</param>
/// <param name="Text">The plain form.</param>
/// <param name="Blocks">As they were sent, with Slack's additions.</param>
internal sealed record InteractionMessage(string? Ts, string? ThreadTs, string? Text, IReadOnlyList<JsonElement>? Blocks);

/// <param name="ActionId">Which button.</param>
/// <param name="BlockId">In which row of buttons.</param>
/// <param name="Value">What it says.</param>
internal sealed record BlockAction(string? ActionId, string? BlockId, string? Value);
