namespace AwsNotesBot.Quizzes.Memory.Reviews;

/// <summary>What an answer was worth, before it became a rating.</summary>
public enum AnswerOutcome
{
    Wrong,

    /// <summary>Some of what was asked for is missing.</summary>
    Partly,

    Right,
}
