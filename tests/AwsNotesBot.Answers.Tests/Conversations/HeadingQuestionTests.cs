using AwsNotesBot.Answers.Conversations;
using AwsNotesBot.Answers.Tests.Fakes;

namespace AwsNotesBot.Answers.Tests.Conversations;

public class HeadingQuestionTests
{
    [Theory]
    [InlineData("Grey heron", "What is Grey heron?")]
    [InlineData("Heron > Overview", "What is Heron?")]
    [InlineData("Garden birds", "What do the notes say about Garden birds?")]
    [InlineData("Net system > Limits", "What are the limits of Net system?")]
    [InlineData("Heron vs. Stork", "What is the difference between Heron and Stork?")]
    [InlineData("How to scare herons", "How do you scare herons?")]
    [InlineData("Parts of a nest", "What are the parts of a nest?")]
    [InlineData("How the current carves banks", "What do the notes say about how the current carves banks?")]
    [InlineData("What eats frogs?", "What eats frogs?")]
    [InlineData("Ponds > Filter", "What about Filter in Ponds?")]
    [InlineData("12", null)]
    public void AHeadingBecomesTheQuestionThatItsSectionAnswers(string path, string? question) =>
        Assert.Equal(question, HeadingQuestion.For(Notebook.Passage("n.md", 1, path.Split(" > "), Notebook.Sentences("Text."))));
}
