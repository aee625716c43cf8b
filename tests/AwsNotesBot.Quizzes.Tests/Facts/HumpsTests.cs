using AwsNotesBot.Quizzes.Facts;

namespace AwsNotesBot.Quizzes.Tests.Facts;

public class HumpsTests
{
    [Theory]
    [InlineData("CountNests", "Count Nests")]
    [InlineData("getOWLRings", "get OWL Rings")]
    [InlineData("Barn owl", "Barn owl")]
    public void WordsJoinedByTheirCapitalsAreParted(string name, string parted) => Assert.Equal(parted, Humps.Split(name));
}
