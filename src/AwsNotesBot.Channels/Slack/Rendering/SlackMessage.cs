namespace AwsNotesBot.Channels.Slack.Rendering;

/// <summary>A message as Slack takes it.</summary>
/// <param name="Text">For notifications and for readers that know no blocks.</param>
/// <param name="Blocks">What is shown.</param>
internal sealed record SlackMessage(string Text, IReadOnlyList<SlackBlock> Blocks);
