using AwsNotesBot.Bot.Quizzes;

namespace AwsNotesBot.Bot.Tests.Quizzes;

public class ExamRequestReaderTests
{
    [Theory]
    [InlineData("exam", null, false, true, null, null)]
    [InlineData("Exam SAA 20 questions 30 minutes", "SAA", false, true, 20, 30)]
    [InlineData("exam 10 questions", null, false, true, 10, null)]
    [InlineData("mock exam on networking", "networking", true, true, null, null)]
    [InlineData("give me a practice exam about the S3 storage classes with 5 questions in 10 min", "S3 storage classes", true, true, 5, 10)]
    [InlineData("start an exam for 1 hour", null, false, true, null, 60)]
    [InlineData("SAA mock exam", "SAA", false, true, null, null)]
    [InlineData("SAA-C03 exam 999 questions", "SAA-C03", false, true, 100, null)]
    [InlineData("exam DVA, 15 questions, 999 minutes!", "DVA", false, true, 15, 600)]
    [InlineData("exam SAA", "SAA", false, true, null, null)]
    [InlineData("exam tips", "tips", false, false, null, null)]
    public void AWishForAnExamIsRead(string text, string? on, bool isTopic, bool isCertain, int? questions, int? minutes) =>
        Assert.Equal(new QuizRequest.Exam(on, isTopic, isCertain, questions, minutes), QuizRequestReader.Opening(text));

    [Theory]
    [InlineData("What is the SAA exam?")]
    [InlineData("the exam is tomorrow morning, how many questions does it have")]
    [InlineData("examples of NoSQL databases")]
    [InlineData("an example")]
    public void AnythingElseIsNone(string text) => Assert.True(QuizRequestReader.Opening(text) is null or QuizRequest.Exam { IsCertain: false }, text);
}
