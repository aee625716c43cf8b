using AwsNotesBot.Answers.Writing;

namespace AwsNotesBot.Answers.Tests.Writing;

public class VerbatimTests
{
    [Theory]
    [InlineData("Tea is dried.", "Tea is dried.", true)]
    [InlineData("tea is DRIED", "Tea is dried.", true)]
    [InlineData("Tea is dried.", "Tea is dried; it keeps for a year.", true)]
    [InlineData("The tin is shut.", "Tea is dried; the tin is shut; light harms it.", true)]
    [InlineData("It keeps for 1.5 years.", "It keeps for 1.5 years. Light harms it.", true)]
    [InlineData("Set max_count to 5%.", "Set max_count to 5%.", true)]
    [InlineData("Tea is dried.", "Tea is dried in the sun.", false)] // only a part of a statement
    [InlineData("is dried in the sun", "Tea is dried in the sun.", false)]
    [InlineData("It keeps for a year.", "Tea is dried; it keeps for a year.", false)] // "it" is told in what is left out
    [InlineData("Tea is dried.", "Tea is dried; unless it rains.", false)]
    [InlineData("Tea is dried.", "Tea is dried; but not always.", false)]
    [InlineData("It keeps for 1.5 years.", "It keeps for 15 years.", false)]
    [InlineData("It keeps for 5%.", "It keeps for 5.", false)]
    [InlineData("Tea is dried.", "Tea is not dried.", false)]
    [InlineData("…", "…", false)]
    public void SentenceIsTakenFromAStatementWholePartByWholePart(string sentence, string statement, bool isTaken) => Assert.Equal(isTaken, new Verbatim(sentence).IsFrom(new Verbatim(statement)));
}
