using System.Text.Json;
using AwsNotesBot.Channels.Slack.Rendering;
using AwsNotesBot.Channels.Slack.Web;

namespace AwsNotesBot.Channels.Slack.Interactions;

/// <summary>A message after one of its answers was pressed.</summary>
internal static class PressedMessage
{
    /// <param name="pressed">With the message as it stands in Slack.</param>
    /// <param name="row">Which row of buttons has been used up.</param>
    /// <param name="instead">What stands there now, in Slack's markup.</param>
    /// <returns>The message with these words in place of the buttons; <c>null</c> where another row was pressed, which can be pressed again.</returns>
    public static UpdateMessage? After(Interaction pressed, string row, string instead)
    {
        if (pressed is not { Channel.Id: { } channel, Message: { Ts: { } ts, Blocks: { } blocks }, Actions: [{ BlockId: { } used }, ..] } || used != row)
        {
            return null;
        }

        var answered = JsonSerializer.SerializeToElement<SlackBlock>(new ContextBlock([new MrkdwnText(instead)]), SlackJson.Default.SlackBlock);
        return new UpdateMessage(channel, ts, pressed.Message.Text ?? "", [.. blocks.Select(block => IsRow(block, row) ? answered : block)]);
    }

    private static bool IsRow(JsonElement block, string row) =>
        block.ValueKind == JsonValueKind.Object && block.TryGetProperty("block_id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() == row;
}
