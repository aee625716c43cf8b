using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace AwsNotesBot.EndToEnd.Tests.Mcp;

/// <summary>What every client must be able to do over every transport.</summary>
internal static class McpTranscript
{
    public static async Task HoldAsync(McpClient client, CancellationToken cancellationToken)
    {
        Assert.Equal("AwsNotesBot", client.ServerInfo?.Name);
        var tools = await client.ListToolsAsync(cancellationToken: cancellationToken);
        Assert.Equal(["ask_notes", "get_passage", "quiz_answer", "quiz_next", "search_notes"], tools.Select(t => t.Name).Order(StringComparer.Ordinal));

        var answer = await CallAsync(client, "ask_notes", new() { ["question"] = "How often should I turn the compost heap?" }, cancellationToken);
        Assert.Contains("every four weeks", answer.GetProperty("answer").GetString());
        var passage = await CallAsync(client, "get_passage", new() { ["id"] = answer.GetProperty("citations")[0].GetProperty("passageId").GetString() }, cancellationToken);
        Assert.Equal("garden/compost.md", passage.GetProperty("note").GetString());
        var found = await CallAsync(client, "search_notes", new() { ["query"] = "winter of the bumblebees", ["count"] = 1 }, cancellationToken);
        Assert.Equal("garden/bees.md", found.GetProperty("passages")[0].GetProperty("note").GetString());

        var question = await CallAsync(client, "quiz_next", new() { ["count"] = 1 }, cancellationToken);
        Assert.StartsWith("**Question 1 of 1**", question.GetProperty("messages")[0].GetProperty("markdown").GetString());
        var judged = await CallAsync(client, "quiz_answer", new() { ["answer"] = "no idea" }, cancellationToken);
        Assert.NotEmpty(judged.GetProperty("messages")[0].GetProperty("citations").EnumerateArray());
        await CallAsync(client, "quiz_answer", new() { ["answer"] = "stop" }, cancellationToken);

        var notes = await client.ListResourcesAsync(cancellationToken: cancellationToken);
        Assert.Equal(["note:///garden/bees.md", "note:///garden/compost.md"], notes.Select(n => n.Uri));
        var read = await client.ReadResourceAsync("note:///garden/compost.md", cancellationToken: cancellationToken);
        Assert.StartsWith("# Compost", Assert.IsType<TextResourceContents>(Assert.Single(read.Contents)).Text);
    }

    /// <returns>Why the call was refused.</returns>
    public static async Task<string> RefusedAsync(McpClient client, string tool, Dictionary<string, object?> arguments, CancellationToken cancellationToken)
    {
        var result = await client.CallToolAsync(tool, arguments, cancellationToken: cancellationToken);
        Assert.True(result.IsError);
        return Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
    }

    private static async Task<JsonElement> CallAsync(McpClient client, string tool, Dictionary<string, object?> arguments, CancellationToken cancellationToken)
    {
        var result = await client.CallToolAsync(tool, arguments, cancellationToken: cancellationToken);
        Assert.False(result.IsError ?? false, string.Join('\n', result.Content.OfType<TextContentBlock>().Select(t => t.Text)));
        return JsonElement.Parse(JsonSerializer.Serialize(result.StructuredContent));
    }
}
