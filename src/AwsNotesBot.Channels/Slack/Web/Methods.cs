using System.Text.Json;
using AwsNotesBot.Channels.Slack.Rendering;

namespace AwsNotesBot.Channels.Slack.Web;

// The bodies of the methods that the bot calls; each names its method.

internal interface ISlackCall
{
    static abstract string Method { get; }
}

/// <param name="Channel">Where.</param>
/// <param name="ThreadTs">The thread; <c>null</c> outside of one.</param>
internal sealed record PostMessage(string Channel, string? ThreadTs, string Text, IReadOnlyList<SlackBlock>? Blocks) : ISlackCall
{
    public static string Method => "chat.postMessage";

    public bool UnfurlLinks { get; } = false;

    public bool UnfurlMedia { get; } = false;
}

/// <param name="Blocks">As Slack gave them back, changed where they are to change.</param>
internal sealed record UpdateMessage(string Channel, string Ts, string Text, IReadOnlyList<JsonElement> Blocks) : ISlackCall
{
    public static string Method => "chat.update";
}

/// <param name="RecipientUserId">Who is answered; Slack asks for it outside of direct messages.</param>
internal sealed record StartStream(string Channel, string ThreadTs, string MarkdownText, string RecipientUserId, string RecipientTeamId) : ISlackCall
{
    public static string Method => "chat.startStream";
}

/// <param name="MarkdownText">What is new, at most 12,000 characters.</param>
internal sealed record AppendStream(string Channel, string Ts, string MarkdownText) : ISlackCall
{
    public static string Method => "chat.appendStream";
}

/// <param name="MarkdownText">What is still new; <c>null</c> for nothing.</param>
/// <param name="Blocks">What stands below the text.</param>
internal sealed record StopStream(string Channel, string Ts, string? MarkdownText, IReadOnlyList<SlackBlock> Blocks) : ISlackCall
{
    public static string Method => "chat.stopStream";
}

/// <summary>What the bot is doing, shown in a thread of the assistant pane until it answers.</summary>
internal sealed record SetStatus(string ChannelId, string ThreadTs, string Status) : ISlackCall
{
    public static string Method => "assistant.threads.setStatus";
}

/// <summary>What may be asked, shown in an empty thread of the assistant pane.</summary>
internal sealed record SetSuggestedPrompts(string ChannelId, string ThreadTs, IReadOnlyList<SuggestedPrompt> Prompts) : ISlackCall
{
    public static string Method => "assistant.threads.setSuggestedPrompts";
}

internal sealed record SuggestedPrompt(string Title, string Message);

internal sealed record SetTitle(string ChannelId, string ThreadTs, string Title) : ISlackCall
{
    public static string Method => "assistant.threads.setTitle";
}

/// <summary>An answer to a command where the bot is no member; only who typed it sees it.</summary>
internal sealed record Respond(string Text, IReadOnlyList<SlackBlock> Blocks)
{
    public string ResponseType { get; } = "ephemeral";
}

/// <summary>For methods that take nothing.</summary>
internal sealed record Nothing;
