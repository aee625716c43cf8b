namespace AwsNotesBot.Quizzes.Facts;

/// <summary>A numbered list that says what is done one after the other.</summary>
/// <param name="Steps">In their order; at least three.</param>
internal sealed record StepList(IReadOnlyList<Statement> Steps);
