using AwsNotesBot.Answers.Conversations;

namespace AwsNotesBot.Answers.Tests.Conversations;

public class IndirectQuestionTests
{
    [Theory]
    [InlineData("How a heron works", "How does a heron work?")]
    [InlineData("How herons work", "How do herons work?")]
    [InlineData("How a nest is built", "How is a nest built?")]
    [InlineData("When each net is right", "When is each net right?")]
    [InlineData("What a nest consists of", "What does a nest consist of?")]
    [InlineData("What the old net can hold", "What can the old net hold?")]
    [InlineData("What contains a pond", "What contains a pond?")]
    [InlineData("Which net catches what", "Which net catches what?")]
    [InlineData("How to scare herons", "How do you scare herons?")]
    [InlineData("How frogs match a call to a mate", "How do frogs match a call to a mate?")]
    public void AStatementsOrderOfWordsBecomesAQuestions(string heading, string question) => Assert.Equal(question, IndirectQuestion.Direct(heading));

    [Theory]
    [InlineData("How the current carves banks")]
    [InlineData("Grey heron")]
    [InlineData("How")]
    public void ATextWhoseVerbCannotBeToldIsLeft(string heading) => Assert.Null(IndirectQuestion.Direct(heading));
}
