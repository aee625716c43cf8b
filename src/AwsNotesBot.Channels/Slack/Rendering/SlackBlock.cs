using System.Text.Json.Serialization;

namespace AwsNotesBot.Channels.Slack.Rendering;

/// <summary>A block of a message, of those kinds that the bot uses.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(MarkdownBlock), "markdown")]
[JsonDerivedType(typeof(ContextBlock), "context")]
[JsonDerivedType(typeof(ActionsBlock), "actions")]
internal abstract record SlackBlock;

/// <summary>Standard Markdown; all such blocks of a message have at most 12,000 characters together.</summary>
internal sealed record MarkdownBlock(string Text) : SlackBlock;

/// <summary>Small print: at most ten texts.</summary>
internal sealed record ContextBlock(IReadOnlyList<MrkdwnText> Elements) : SlackBlock;

/// <summary>A row of at most 25 buttons.</summary>
internal sealed record ActionsBlock(string BlockId, IReadOnlyList<Button> Elements) : SlackBlock;

/// <summary>Slack's own markup.</summary>
internal sealed record MrkdwnText(string Text)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "mrkdwn";
}

/// <summary>At most 75 characters on a button.</summary>
internal sealed record LabelText(string Text)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "plain_text";

    public bool Emoji { get; }
}

/// <param name="ActionId">Unique within the message.</param>
/// <param name="Text">What it shows.</param>
/// <param name="Value">What pressing it says, at most 2,000 characters.</param>
internal sealed record Button(string ActionId, LabelText Text, string Value)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "button";
}
