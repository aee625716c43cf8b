namespace AwsNotesBot.Bot.Quizzes;

/// <summary>What a quiz makes of a turn.</summary>
/// <param name="Messages">In order.</param>
/// <param name="IsQuestion">Whether the learner asks something of their own, which is to be answered before the messages.</param>
/// <param name="Told">To be called once the messages have been shown; <c>null</c> where they may as well get lost.</param>
internal sealed record QuizTurn(IReadOnlyList<Reply.Message> Messages, bool IsQuestion = false, Func<CancellationToken, Task>? Told = null);
