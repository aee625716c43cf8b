using AwsNotesBot.Training.Questions;

namespace AwsNotesBot.Training.Tests.Questions;

public class PassageHashTests
{
    [Theory]
    [InlineData("abc", "ba7816bf8f01cfea")] // the example of FIPS 180
    [InlineData("", "e3b0c44298fc1c14")]
    public void TheHashIsTheBeginningOfSha256(string passage, string expected) => Assert.Equal(expected, PassageHash.Of(passage));
}
