using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Sessions;

/// <summary>From an answer in a conversation to a grade of FSRS.</summary>
internal static class RatingRule
{
    /// <param name="outcome">What the answer was worth.</param>
    /// <param name="hints">How many hints were given.</param>
    /// <param name="isFirst">Whether the item was asked for the first time in the session.</param>
    /// <param name="elapsed">From the question to the answer.</param>
    /// <param name="fast">Up to here an answer came at once.</param>
    public static Rating Of(Outcome outcome, int hints, bool isFirst, TimeSpan elapsed, TimeSpan fast) => outcome switch
    {
        Outcome.Right when hints > 0 => Rating.Hard,
        Outcome.Right => isFirst && elapsed <= fast ? Rating.Easy : Rating.Good,
        Outcome.Partly => Rating.Hard,
        _ => Rating.Again,
    };
}
