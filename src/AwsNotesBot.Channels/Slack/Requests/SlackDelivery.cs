using System.Text.Json;

namespace AwsNotesBot.Channels.Slack.Requests;

/// <summary>One thing that Slack tells the bot, whichever way it came.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The same for each time that Slack sends it.</param>
/// <param name="Payload">As Slack wrote it; a command's form fields as an object.</param>
internal sealed record SlackDelivery(SlackDeliveryKind Kind, string Id, JsonElement Payload)
{
    /// <returns><c>null</c> where the payload has no id to know it again by: then it is none of those that the bot answers.</returns>
    public static SlackDelivery? Of(SlackDeliveryKind kind, JsonElement payload)
    {
        var name = kind == SlackDeliveryKind.Event ? "event_id" : "trigger_id";
        return payload.ValueKind == JsonValueKind.Object && payload.TryGetProperty(name, out var id) && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 } text
            ? new SlackDelivery(kind, text, payload)
            : null;
    }
}

/// <summary>The ways in which people use the app.</summary>
internal enum SlackDeliveryKind
{
    /// <summary>A message, a mention, the assistant pane opened.</summary>
    Event,

    /// <summary>A button pressed.</summary>
    Interaction,

    /// <summary><c>/notes …</c></summary>
    Command,
}
