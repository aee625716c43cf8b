namespace AwsNotesBot.Answers.Writing;

/// <summary>An answer as far as it is written.</summary>
/// <param name="Markdown">Cumulative: begins with that of the draft before.</param>
/// <param name="Whole">The answer, with the last draft only.</param>
public sealed record AnswerDraft(string Markdown, Answer? Whole = null);
