using AwsNotesBot.Learning.Tokens;

namespace AwsNotesBot.Learning.Tests.Tokens;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("One. Two? Three!", new[] { "One.", " Two?", " Three!" })]
    [InlineData("Version 1.5 is out, e.g. here. Next", new[] { "Version 1.5 is out, e.g. here.", " Next" })]
    [InlineData("first line\nsecond line", new[] { "first line\n", "second line" })]
    [InlineData("", new string[0])]
    public void SentencesEndWhereACapitalOrALineFollows(string text, string[] expected) =>
        Assert.Equal(expected, SentenceSplitter.Split(text));
}
