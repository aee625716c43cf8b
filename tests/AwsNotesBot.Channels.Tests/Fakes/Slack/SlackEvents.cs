using System.Text.Json.Nodes;

namespace AwsNotesBot.Channels.Tests.Fakes.Slack;

/// <summary>Payloads in the form in which Slack sends them.</summary>
internal static class SlackEvents
{
    public static JsonObject Envelope(JsonObject happened, string? id = null) => new()
    {
        ["token"] = "verification-token-of-old",
        ["team_id"] = FakeSlack.Team,
        ["api_app_id"] = "A1",
        ["event"] = happened.DeepClone(),
        ["type"] = "event_callback",
        ["event_id"] = id ?? $"Ev{Guid.NewGuid():N}",
        ["event_time"] = 1_700_000_000,
        ["authorizations"] = new JsonArray(new JsonObject { ["team_id"] = FakeSlack.Team, ["user_id"] = FakeSlack.BotUser, ["is_bot"] = true }),
    };

    /// <summary>A message of a person; a channel's id that begins with D is a conversation with them alone.</summary>
    public static JsonObject Message(string channel, string user, string text, string ts, string? thread = null) => new()
    {
        ["type"] = "message",
        ["user"] = user,
        ["text"] = text,
        ["channel"] = channel,
        ["channel_type"] = channel.StartsWith('D') ? "im" : "channel",
        ["ts"] = ts,
        ["thread_ts"] = thread,
        ["client_msg_id"] = Guid.NewGuid().ToString(),
        ["blocks"] = new JsonArray(new JsonObject { ["type"] = "rich_text" }),
    };

    public static JsonObject Mention(string channel, string user, string text, string ts, string? thread = null)
    {
        var mention = Message(channel, user, $"<@{FakeSlack.BotUser}> {text}", ts, thread);
        mention["type"] = "app_mention";
        mention.Remove("channel_type");
        return mention;
    }

    public static JsonObject AssistantOpened(string channel, string user, string thread) => new()
    {
        ["type"] = "assistant_thread_started",
        ["assistant_thread"] = new JsonObject
        {
            ["user_id"] = user, ["channel_id"] = channel, ["thread_ts"] = thread, ["context"] = new JsonObject { ["team_id"] = FakeSlack.Team },
        },
    };

    public static JsonObject Pressed(FakeMessage message, JsonNode button, string user)
    {
        var row = message.Blocks.Single(b => b!["elements"] is JsonArray elements && elements.Any(e => e?["action_id"]?.GetValue<string>() == button["action_id"]!.GetValue<string>()));
        return new JsonObject
        {
            ["type"] = "block_actions",
            ["trigger_id"] = Guid.NewGuid().ToString("N"),
            ["team"] = new JsonObject { ["id"] = FakeSlack.Team },
            ["user"] = new JsonObject { ["id"] = user },
            ["channel"] = new JsonObject { ["id"] = message.Channel },
            ["message"] = new JsonObject { ["ts"] = message.Ts, ["thread_ts"] = message.Thread, ["text"] = message.Text, ["blocks"] = message.Blocks.DeepClone() },
            ["actions"] = new JsonArray(new JsonObject { ["action_id"] = button["action_id"]!.GetValue<string>(), ["block_id"] = row!["block_id"]!.GetValue<string>(), ["value"] = button["value"]!.GetValue<string>(), ["type"] = "button" }),
        };
    }
}
