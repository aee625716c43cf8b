namespace AwsNotesBot.Bot.State;

/// <summary>The state could not be read or written. The message says which file and what to do.</summary>
public sealed class StateStoreException(string message, Exception cause) : Exception(message, cause);
