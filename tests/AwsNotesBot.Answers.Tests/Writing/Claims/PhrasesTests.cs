using AwsNotesBot.Answers.Writing.Claims;

namespace AwsNotesBot.Answers.Tests.Writing.Claims;

public class PhrasesTests
{
    [Theory]
    [InlineData("Stir in order to mix.", "Stir to mix.")]
    [InlineData("It rests for as long as it is warm.", "It rests while it is warm.")]
    [InlineData("Use the pan rather than the pot.", "Use the pan, not the pot.")]
    [InlineData("It Costs Nothing.", "It is free.")]
    [InlineData("A saw can be used to cut wood.", "A saw can cut wood.")]
    public void PhraseIsReadAsThePlainWord(string text, string plain) => Assert.Equal(plain, Phrases.Plain(text));

    [Fact]
    public void PartOfAWordIsNoPhrase() => Assert.Equal("The ladder is dueto fall.", Phrases.Plain("The ladder is dueto fall."));
}
