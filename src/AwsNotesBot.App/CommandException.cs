namespace AwsNotesBot.App;

/// <summary>Ends a command with a sentence for the user: what was wrong, where, and what to do. Exit code 1.</summary>
internal sealed class CommandException(string message, Exception? cause = null) : Exception(message, cause);
