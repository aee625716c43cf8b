using AwsNotesBot.Answers.Conversations;

namespace AwsNotesBot.Answers.Tests.Conversations;

public class FollowUpReaderTests
{
    private static readonly Exchange[] Herons = [new("How tall is a grey heron?", "How tall is a grey heron?", ["id"], ["Birds > Grey heron"])];

    [Theory]
    [InlineData("and how heavy is it?")]
    [InlineData("and the other one?")]
    [InlineData("what about storks?")]
    [InlineData("why?")]
    [InlineData("how much?")]
    [InlineData("Does it swim?")]
    [InlineData("Who can scare those away?")]
    [InlineData("which of the two is heavier in winter, when food is scarce and days are short?")]
    public void AQuestionThatLeansOnTheLastOneTakesItAlong(string question)
    {
        var read = FollowUpReader.Read(question, Herons, _ => null);

        Assert.Equal("How tall is a grey heron? Grey heron", read.Context);
        Assert.Equal($"How tall is a grey heron? {question}", read.Text);
    }

    [Theory]
    [InlineData("How deep should a garden pond be?")]
    [InlineData("Is there a net that keeps cats off a garden pond?")]
    [InlineData("If a pond freezes, does it burst?")]
    [InlineData("duckweed removal")]
    public void ANewTopicStandsAlone(string question) => Assert.Equal(new StandaloneQuestion(question, null), FollowUpReader.Read(question, Herons, _ => null));

    [Fact]
    public void WithoutAConversationEverythingStandsAlone() => Assert.Null(FollowUpReader.Read("and the other one?", [], _ => null).Context);
}
