namespace AwsNotesBot.Retrieval;

/// <summary>What is looked for.</summary>
/// <param name="Text">The question as asked.</param>
/// <param name="Context">What a follow-up refers to (the earlier question, its headings); its words weigh less. <c>null</c> for a question that stands alone.</param>
public sealed record SearchQuery(string Text, string? Context = null);
