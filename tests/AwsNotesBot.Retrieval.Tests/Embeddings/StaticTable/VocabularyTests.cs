using AwsNotesBot.Retrieval.Embeddings.StaticTable;

namespace AwsNotesBot.Retrieval.Tests.Embeddings.StaticTable;

public class VocabularyTests
{
    [Fact]
    public void EveryWordIsFoundAndNoOther()
    {
        string[] words = [.. Enumerable.Range(0, 5_000).Select(i => $"w{i * 7}")];
        var vocabulary = Vocabulary.Of(words);

        for (var i = 0; i < words.Length; i++)
        {
            Assert.Equal(i, vocabulary.Find(words[i]));
            Assert.Equal(-1, vocabulary.Find($"x{i}"));
        }
    }

    [Fact]
    public void AnEmptyVocabularyFindsNothing() => Assert.Equal(-1, Vocabulary.Of([]).Find("a"));

    [Fact]
    public void AWordThatStandsTwiceIsRefused() =>
        Assert.Throws<InvalidDataException>(() => Vocabulary.Of(["queue", "bucket", "queue"]));

    [Theory]
    [InlineData("queuebucket", new byte[] { 5, 7 })]
    [InlineData("queuebucket", new byte[] { 5, 5 })]
    [InlineData("queue", new byte[] { 5, 0 })]
    public void LengthsThatDoNotFitTheLettersAreRefused(string letters, byte[] lengths) =>
        Assert.Throws<InvalidDataException>(() => new Vocabulary(letters, lengths));
}
