namespace AwsNotesBot.Bot.Tools;

/// <summary>A tool was called with what it cannot use. The message is for the caller: what was wrong and what to send.</summary>
public sealed class ToolInputException(string message) : Exception(message);
