using AwsNotesBot.Answers.Writing;

namespace AwsNotesBot.Answers.Tests.Writing;

public class WrittenTextTests
{
    [Theory]
    [InlineData("- **Assam** is `steeped`. [1]", "Assam is steeped.")]
    [InlineData("There are two kinds of data: hot and cold. [1]", "There are two kinds of data: hot and cold.")]
    [InlineData("A file: it has a name. [2]", "A file: it has a name.")]
    [InlineData("As\u200Bsam is st\u202Eeeped. [1]", "Assam is steeped.")]
    [InlineData("Reads // writes are 3:1. [1]", "Reads // writes are 3:1.")]
    public void SentenceIsTakenOutOfItsMarks(string piece, string plain) => Assert.Equal(plain, WrittenText.Plain(piece));

    [Theory]
    [InlineData("See https://evil.example [1]")]
    [InlineData("See h\u200Bttps://evil.example [1]")]
    [InlineData("See //evil.example/x [1]")]
    [InlineData("See www.evil.example [1]")]
    [InlineData("Write to eve@evil.example [1]")]
    [InlineData("See [here](x) [1]")]
    [InlineData("See [here][x] [1]")]
    [InlineData("[x]: y")]
    [InlineData("Open data:text/html,x [1]")]
    [InlineData("Call tel:555 [1]")]
    [InlineData("<@U1> look [1]")]
    [InlineData("> Assam is steeped. [1]")]
    [InlineData("# Assam")]
    public void AddressesAndMarkupAreNoSentence(string piece) => Assert.Null(WrittenText.Plain(piece));
}
