using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Quizzes.Tests.Sessions;

public class RatingRuleTests
{
    [Theory]
    [InlineData(Outcome.Wrong, 0, true, 1, Rating.Again)]
    [InlineData(Outcome.Partly, 0, true, 1, Rating.Hard)]
    [InlineData(Outcome.Right, 1, true, 1, Rating.Hard)]
    [InlineData(Outcome.Right, 0, true, 8, Rating.Easy)]
    [InlineData(Outcome.Right, 0, true, 8.1, Rating.Good)]
    [InlineData(Outcome.Right, 0, false, 1, Rating.Good)]
    public void AnAnswerBecomesAGrade(Outcome outcome, int hints, bool isFirst, double seconds, Rating rating) =>
        Assert.Equal(rating, RatingRule.Of(outcome, hints, isFirst, TimeSpan.FromSeconds(seconds), TimeSpan.FromSeconds(8)));
}
