using System.Text.Json;
using AwsNotesBot.Channels.Slack.Rendering;
using AwsNotesBot.Channels.Slack.Web;

namespace AwsNotesBot.Channels.Slack.Interactions;

/// <summary>A message after one of its answers was pressed.</summary>
internal static class PressedMessage
{
    /// <param name="pressed">With the message as it stands in Slack.</param>
    /// <param name="said">What the button says.</param>
    /// <returns>The message with the answer in place of the buttons; <c>null</c> where its buttons stay, since they can be pressed again.</returns>
    public static UpdateMessage? After(Interaction pressed, string said)
    {
        if (pressed is not { Channel.Id: { } channel, Message: { Ts: { } ts, Blocks: { } blocks }, Actions: [{ BlockId: SlackRenderer.Choices }, ..] })
        {
            return null;
        }

        var answered = JsonSerializer.SerializeToElement<SlackBlock>(new ContextBlock([new MrkdwnText($"You said: *{SlackText.Escape(said)}*")]), SlackJson.Default.SlackBlock);
        return new UpdateMessage(channel, ts, pressed.Message.Text ?? "", [.. blocks.Select(block => IsChoices(block) ? answered : block)]);
    }

    private static bool IsChoices(JsonElement block) =>
        block.ValueKind == JsonValueKind.Object && block.TryGetProperty("block_id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() == SlackRenderer.Choices;
}
