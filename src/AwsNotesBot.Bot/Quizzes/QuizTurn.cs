namespace AwsNotesBot.Bot.Quizzes;

/// <summary>What a quiz makes of a turn.</summary>
/// <param name="Messages">In order.</param>
/// <param name="IsQuestion">Whether the learner asks something of their own, which is to be answered before the messages.</param>
internal sealed record QuizTurn(IReadOnlyList<Reply.Message> Messages, bool IsQuestion = false);
