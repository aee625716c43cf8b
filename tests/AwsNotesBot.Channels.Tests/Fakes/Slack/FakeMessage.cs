using System.Text.Json.Nodes;

namespace AwsNotesBot.Channels.Tests.Fakes.Slack;

/// <summary>A message in the workspace.</summary>
internal sealed class FakeMessage(string channel, string? thread, string ts, bool streaming)
{
    public string Channel { get; } = channel;

    public string? Thread { get; } = thread;

    public string Ts { get; } = ts;

    public bool Streaming { get; private set; } = streaming;

    /// <summary>What was streamed, or the plain form.</summary>
    public string Text { get; private set; } = "";

    public JsonArray Blocks { get; private set; } = [];

    /// <summary>The Markdown that a reader sees.</summary>
    public string Shown => Blocks.Where(b => b!["type"]!.GetValue<string>() == "markdown").Select(b => b!["text"]!.GetValue<string>()).FirstOrDefault() ?? Text;

    public IReadOnlyList<JsonNode> Buttons => [.. Blocks.Where(b => b!["type"]!.GetValue<string>() == "actions").SelectMany(b => b!["elements"]!.AsArray()).OfType<JsonNode>()];

    public IReadOnlyList<string> Sources =>
        [.. Blocks.Where(b => b!["type"]!.GetValue<string>() == "context").SelectMany(b => b!["elements"]!.AsArray()).Select(e => e!["text"]!.GetValue<string>())];

    public void Append(string? text, JsonArray? blocks, bool ends)
    {
        Text += text;
        foreach (var block in blocks ?? [])
        {
            Blocks.Add(block!.DeepClone());
        }

        Streaming = !ends;
    }

    public void Replace(JsonArray blocks) => Blocks = blocks.DeepClone().AsArray();
}
