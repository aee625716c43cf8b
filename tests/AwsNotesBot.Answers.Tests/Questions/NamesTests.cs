using AwsNotesBot.Answers.Questions;

namespace AwsNotesBot.Answers.Tests.Questions;

public class NamesTests
{
    [Theory]
    [InlineData("Which birds live in Norway?", "norway")]
    [InlineData("Herons swim. Can they? What about the Nile?", "nile")]
    [InlineData("is eBird free and what is BirdNET", "ebird,birdnet")]
    [InlineData("How much power (kVA) does a (Large) pump need?", "kva,large")]
    [InlineData("HOW DEEP", "how,deep")]
    [InlineData("how deep is it", "")]
    [InlineData("What can I do?", "")]
    public void AWordWithACapitalThatNoSentenceBeginsWithIsAName(string text, string names) => Assert.Equal(names.Split(',', StringSplitOptions.RemoveEmptyEntries).Order(), Names.In(text).Order());
}
