namespace AwsNotesBot.Answers.Composition;

/// <summary>An answer's text with the passages that its markers name.</summary>
internal sealed record ComposedAnswer(string Markdown, IReadOnlyList<Citation> Citations);
