namespace AwsNotesBot.Quizzes;

/// <summary>One thing that a typed answer must state.</summary>
/// <param name="Spellings">Any of them will do, the note's own first; at least one.</param>
public sealed record QuizFact(IReadOnlyList<string> Spellings);
