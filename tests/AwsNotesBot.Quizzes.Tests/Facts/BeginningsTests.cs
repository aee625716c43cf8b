using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Quizzes.Tests.Facts;

public class BeginningsTests
{
    private const string Sentence = "a bird that builds its nest in old trees and sings";

    [Theory]
    [InlineData("Kestrel", "K")] // nothing else begins so
    [InlineData("Raven", "Ra")]
    [InlineData("Barn owl", "Ba ow")]
    [InlineData("Wren", "W")] // the plural is no rival, nor is another name of it
    public void AsMuchIsShownAsTellsANameFromItsRivals(string name, string shown) => Assert.Equal(shown, string.Join(' ', Of(name)));

    [Fact]
    public void AShortNameThatTwoLettersWouldNotTellFromAnotherIsNotAskedFor() => Assert.Empty(Of("Robin")); // "Rook"

    [Theory]
    [InlineData("HTTP", "HTT")] // of an abbreviation one letter says nothing where another begins alike
    [InlineData("CPU", "C")]
    public void OfAnAbbreviationMoreIsShown(string name, string shown) =>
        Assert.Equal([shown], new Beginnings(["HTTP", "HTML", "CPU"], _ => [], StaticEmbeddingModel.BuiltIn).Of(name, "the camera in the box shows its pictures to a web browser"));

    [Fact]
    public void ANameThatHasLittleToDoWithTheSentenceIsNoRival() =>
        Assert.Equal(["R"], new Beginnings(["Robin", "Redshift"], _ => [], StaticEmbeddingModel.BuiltIn).Of("Robin", Sentence));

    [Fact]
    public void NamesOfOneFamilyAreShownUpToTheirOwnLetter() =>
        Assert.Equal(["Birdh"], new Beginnings(["Birdhouse", "Birdfeeder"], _ => [], StaticEmbeddingModel.BuiltIn).Of("Birdhouse", Sentence));

    private static IReadOnlyList<string> Of(string name) =>
        new Beginnings(["Kestrel", "Raven", "Robin", "Rook", "Barn owl", "Brown owl", "Wren", "Wrens", "Winter king"], n => n == "Wren" ? ["Winter king"] : [], StaticEmbeddingModel.BuiltIn).Of(name, Sentence);
}
