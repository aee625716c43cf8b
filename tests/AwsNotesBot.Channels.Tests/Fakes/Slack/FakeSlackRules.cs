using System.Text.Json.Nodes;

namespace AwsNotesBot.Channels.Tests.Fakes.Slack;

/// <summary>The limits of Block Kit and of the methods, as Slack's reference gives them.</summary>
internal static class FakeSlackRules
{
    /// <returns>Slack's word for what is wrong with a call; <c>null</c> where nothing is.</returns>
    public static string? Broken(string method, JsonNode body)
    {
        var blocks = body["blocks"]?.AsArray() ?? [];
        if (method is "chat.postMessage" && body["text"] is null && blocks.Count == 0)
        {
            return "no_text";
        }

        if (body["text"]?.GetValue<string>().Length > 40_000)
        {
            return "msg_too_long";
        }

        if (method is "chat.startStream" && (body["thread_ts"] is null || body["recipient_user_id"] is null || body["recipient_team_id"] is null))
        {
            return "invalid_arguments";
        }

        if (method.EndsWith("Stream", StringComparison.Ordinal) && body["markdown_text"]?.GetValue<string>().Length > 12_000)
        {
            return "msg_too_long";
        }

        if (method.StartsWith("assistant.", StringComparison.Ordinal) && (body["channel_id"]?.GetValue<string>().StartsWith('D') is not true || body["thread_ts"] is null))
        {
            return "invalid_thread_ts";
        }

        if (body["prompts"]?.AsArray().Count > 4)
        {
            return "invalid_arguments";
        }

        return Blocks(blocks);
    }

    public static string? Blocks(JsonArray blocks)
    {
        if (blocks.Count > 50)
        {
            return "invalid_blocks";
        }

        if (blocks.Where(b => Type(b) == "markdown").Sum(b => b!["text"]!.GetValue<string>().Length) > 12_000 || blocks.ToJsonString().Length > 13_200 * 2)
        {
            return "msg_blocks_too_long";
        }

        var ids = blocks.Select(b => b!["block_id"]?.GetValue<string>()).OfType<string>().ToList();
        return ids.Count != ids.Distinct().Count() || blocks.Any(b => !Fits(b!)) ? "invalid_blocks" : null;
    }

    private static bool Fits(JsonNode block) => Type(block) switch
    {
        "markdown" => block["text"]!.GetValue<string>().Length > 0,
        "context" => block["elements"]!.AsArray() is { Count: > 0 and <= 10 } texts
            && texts.All(t => Type(t) is "mrkdwn" or "plain_text" && t!["text"]!.GetValue<string>().Length is > 0 and <= 3_000),
        "actions" => block["elements"]!.AsArray() is { Count: > 0 and <= 25 } buttons
            && buttons.Select(b => b!["action_id"]!.GetValue<string>()).Distinct().Count() == buttons.Count
            && buttons.All(b => Type(b) == "button"
                && b!["text"]!["type"]!.GetValue<string>() == "plain_text"
                && b["text"]!["text"]!.GetValue<string>().Length is > 0 and <= 75
                && b["value"]!.GetValue<string>().Length <= 2_000),
        _ => false,
    };

    private static string? Type(JsonNode? node) => node!["type"]?.GetValue<string>();
}
