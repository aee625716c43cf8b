using AwsNotesBot.Answers;

namespace AwsNotesBot.Channels.Rendering;

/// <summary>A piece of a message that a channel can take at once.</summary>
/// <param name="Markdown">Whole blocks where they fit.</param>
/// <param name="Citations">What this part uses, numbered from 1.</param>
internal sealed record MessagePart(string Markdown, IReadOnlyList<Citation> Citations);
