namespace AwsNotesBot.Bot;

/// <summary>A button that answers a question of the bot.</summary>
/// <param name="Label">What it shows, a line of plain text.</param>
/// <param name="Value">What pressing it says, in words that can be typed as well.</param>
public sealed record Choice(string Label, string Value);
