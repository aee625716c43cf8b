namespace AwsNotesBot.Answers.Conversations;

/// <summary>A question that can be understood without the conversation.</summary>
/// <param name="Text">What was asked, with what it refers to set in front where it is a follow-up.</param>
/// <param name="Context">What it refers to; <c>null</c> where it stands alone.</param>
internal sealed record StandaloneQuestion(string Text, string? Context);
