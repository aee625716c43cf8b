using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Memory.Reviews;

namespace AwsNotesBot.Quizzes.Tests.Memory.Reviews;

/// <summary>Reviews to test with.</summary>
internal static class Reviews
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    public static Review Of(
        int number = 1, string learner = "webchat/ada", string item = "a1", Rating rating = Rating.Good, string session = "s1", double days = 0, string answer = "b") => new()
    {
        Learner = learner,
        ItemId = item,
        Rating = rating,
        Outcome = rating == Rating.Again ? AnswerOutcome.Wrong : AnswerOutcome.Right,
        Answer = answer,
        Elapsed = TimeSpan.FromMilliseconds(4_321),
        Time = Start.AddDays(days),
        Session = session,
        Number = number,
    };
}
