using AwsNotesBot.Answers;

namespace AwsNotesBot.App.Evaluation.Writers;

/// <summary>What a writer said to a question of a set.</summary>
/// <param name="MsToFirst">Milliseconds from the question to the first sentence that could be shown.</param>
/// <param name="Tokens">Of all turns of the question's conversation.</param>
internal sealed record WriterAnswer(string QuestionId, Answer Answer, double MsToFirst, TokenCount Tokens);
