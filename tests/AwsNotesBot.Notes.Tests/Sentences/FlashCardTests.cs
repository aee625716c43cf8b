using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Notes.Tests.Sentences;

public class FlashCardTests
{
    [Theory]
    [InlineData("What is the wingspan of a heron? :: 1.9 metres", "Wingspan of a heron – 1.9 metres")]
    [InlineData("How long does a stork live? :: 25 years", "How long does a stork live? – 25 years")]
    [InlineData("Smallest owl ::: Elf owl", "Smallest owl – Elf owl")]
    public void ACardIsSaidAsProse(string card, string expected)
    {
        Assert.True(FlashCard.Is(card));
        Assert.Equal(expected, FlashCard.Sentence(card));
    }

    [Theory]
    [InlineData("Call std::sort on the vector.")]
    [InlineData("The address ::1 is this machine.")]
    [InlineData("Herons: waders")]
    public void DoubleColonsInsideWordsMakeNoCard(string text) => Assert.Equal(text, FlashCard.Sentence(text));

    [Fact]
    public void ACardTellsWhatItAsksAndWhatAnswersIt() =>
        Assert.Equal(new FlashCard("Where do storks nest?", "On chimneys"), FlashCard.Read("Where do storks nest? :: On chimneys"));
}
