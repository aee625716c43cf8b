namespace AwsNotesBot.Quizzes.Exams;

/// <summary>The file of exams could not be used. The message says why and what to do.</summary>
public sealed class ExamFileException(string message, Exception cause) : Exception(message, cause);
