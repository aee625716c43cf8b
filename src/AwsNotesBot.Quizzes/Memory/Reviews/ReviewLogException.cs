namespace AwsNotesBot.Quizzes.Memory.Reviews;

/// <summary>The review log cannot be read or written; the message says where and what to do.</summary>
public sealed class ReviewLogException(string message, Exception? inner = null) : Exception(message, inner);
