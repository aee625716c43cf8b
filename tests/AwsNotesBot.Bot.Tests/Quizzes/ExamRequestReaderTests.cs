using AwsNotesBot.Bot.Quizzes;

namespace AwsNotesBot.Bot.Tests.Quizzes;

public class ExamRequestReaderTests
{
    [Theory]
    [InlineData("exam", null, true, null, null)]
    [InlineData("Exam SAA 20 questions 30 minutes", "SAA", true, 20, 30)]
    [InlineData("exam 10 questions", null, true, 10, null)]
    [InlineData("mock exam on networking", "networking", true, null, null)]
    [InlineData("give me a practice exam about the S3 storage classes with 5 questions in 10 min", "S3 storage classes", true, 5, 10)]
    [InlineData("start an exam for 1 hour", null, true, null, 60)]
    [InlineData("SAA mock exam", "SAA", true, null, null)]
    [InlineData("SAA-C03 exam 999 questions", "SAA-C03", true, 100, null)]
    [InlineData("exam DVA, 15 questions, 999 minutes!", "DVA", true, 15, 600)]
    [InlineData("exam tips", "tips", false, null, null)]
    public void AWishForAnExamIsRead(string text, string? on, bool isCertain, int? questions, int? minutes) =>
        Assert.Equal(new QuizRequest.Exam(on, isCertain, questions, minutes), QuizRequestReader.Opening(text));

    [Theory]
    [InlineData("What is the SAA exam?")]
    [InlineData("the exam is tomorrow morning, how many questions does it have")]
    [InlineData("examples of NoSQL databases")]
    [InlineData("an example")]
    public void AnythingElseIsNone(string text) => Assert.True(QuizRequestReader.Opening(text) is null or QuizRequest.Exam { IsCertain: false }, text);
}
