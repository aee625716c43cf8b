using AwsNotesBot.Bot.Quizzes;
using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Bot.Tests.Quizzes;

public class QuizRequestReaderTests
{
    [Theory]
    [InlineData("quiz", null, null, QuizLevel.Mixed)]
    [InlineData("Quiz me!", null, null, QuizLevel.Mixed)]
    [InlineData("quiz me on VPC", "VPC", null, QuizLevel.Mixed)]
    [InlineData("quiz S3 storage classes", "S3 storage classes", null, QuizLevel.Mixed)]
    [InlineData("quiz 5", null, 5, QuizLevel.Mixed)]
    [InlineData("quiz 5 questions on storage classes", "storage classes", 5, QuizLevel.Mixed)]
    [InlineData("10 hard questions about S3", "S3", 10, QuizLevel.Hard)]
    [InlineData("ask me 3 easy questions", null, 3, QuizLevel.Easy)]
    [InlineData("hard questions about KMS", "KMS", null, QuizLevel.Hard)]
    [InlineData("test me on IAM roles", "IAM roles", null, QuizLevel.Mixed)]
    [InlineData("quiz me 999 questions", null, 100, QuizLevel.Mixed)]
    public void AWishForAQuizIsRead(string text, string? topic, int? questions, QuizLevel level) =>
        Assert.Equal(new QuizRequest.Start(topic, questions, level), QuizRequestReader.Opening(text));

    [Theory]
    [InlineData("What is a quiz?")]
    [InlineData("How do I test me an IAM policy?")]
    [InlineData("I have 10 questions about S3")]
    [InlineData("quizzes are fun")]
    [InlineData("test the connection to RDS")]
    public void AnythingElseIsNone(string text) => Assert.Null(QuizRequestReader.Opening(text));

    [Theory]
    [InlineData("review")]
    [InlineData("What's due?")]
    public void AReviewIsRead(string text) => Assert.IsType<QuizRequest.Review>(QuizRequestReader.Opening(text));

    [Fact]
    public void WhatIsSaidInAQuizIsTheWholeMessage()
    {
        Assert.IsType<SessionEvent.AskedForHint>(Assert.IsType<QuizRequest.Do>(QuizRequestReader.Playing("Hint, please".Replace(",", "", StringComparison.Ordinal))).Event);
        Assert.IsType<SessionEvent.Stopped>(Assert.IsType<QuizRequest.Do>(QuizRequestReader.Playing("STOP")).Event);
        Assert.Equal(new QuizRequest.ChangeLevel(-1), QuizRequestReader.Playing("easier"));
        Assert.Equal(new QuizRequest.Rate(Rating.Easy), QuizRequestReader.Playing("That was easy."));
        Assert.Null(QuizRequestReader.Playing("stop the instance"));
        Assert.Null(QuizRequestReader.Playing("why not"));
    }

    [Fact]
    public void AfterAQuizOnlyTheLastAnswerCanBeSpokenOf()
    {
        Assert.NotNull(QuizRequestReader.Afterwards("why?"));
        Assert.NotNull(QuizRequestReader.Afterwards("show source"));
        Assert.Null(QuizRequestReader.Afterwards("hint"));
    }
}
