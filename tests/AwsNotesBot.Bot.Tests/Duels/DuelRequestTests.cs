using AwsNotesBot.Bot.Duels;
using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Bot.Tests.Duels;

public class DuelRequestTests
{
    [Theory]
    [InlineData("duel", null, null, QuizLevel.Mixed)]
    [InlineData("/duel on S3!", "S3", null, QuizLevel.Mixed)]
    [InlineData("Let's duel about storage classes", "storage classes", null, QuizLevel.Mixed)]
    [InlineData("start a new duel 3 hard questions on VPC", "VPC", 3, QuizLevel.Hard)]
    public void AWishForADuelIsRead(string text, string? topic, int? questions, QuizLevel level) =>
        Assert.Equal(new DuelRequest(topic, questions, level), DuelRequest.Read(text));

    [Theory]
    [InlineData("What is a duel?")]
    [InlineData("duels are fun")]
    [InlineData("duel it out yourselves")]
    public void AnythingElseIsNone(string text) => Assert.Null(DuelRequest.Read(text));
}
