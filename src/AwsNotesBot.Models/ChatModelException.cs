namespace AwsNotesBot.Models;

/// <summary>The chat endpoint gave no whole answer; the message says why and what to do.</summary>
public sealed class ChatModelException(string message, Exception cause) : Exception(message, cause);
