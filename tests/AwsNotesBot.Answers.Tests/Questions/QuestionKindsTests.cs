using AwsNotesBot.Answers.Questions;

namespace AwsNotesBot.Answers.Tests.Questions;

public class QuestionKindsTests
{
    [Theory]
    [InlineData("What is a heron?", "Definition")]
    [InlineData("what does KPI stand for", "Definition")]
    [InlineData("How many eggs does a heron lay?", "Number")]
    [InlineData("maximum depth of the pond", "Number")]
    [InlineData("and how long does it stay?", "Number")]
    [InlineData("Can herons swim?", "YesNo")]
    [InlineData("We keep two ponds. Are herons a danger to the fish?", "YesNo")]
    [InlineData("Why do herons stand on one leg?", "Why")]
    [InlineData("How do I keep herons away?", "HowTo")]
    [InlineData("heron vs stork", "Compare")]
    [InlineData("What is the difference between a heron and a stork?", "Compare")]
    [InlineData("Heron or stork?", "Compare")]
    [InlineData("Which kinds of herons are there?", "List")]
    [InlineData("Which bird eats frogs?", "Which")]
    [InlineData("heron colour", "Fact")]
    public void TheSentenceThatAsksDecides(string question, string kind) => Assert.Equal(Enum.Parse<QuestionKind>(kind), QuestionKinds.Of(question));
}
