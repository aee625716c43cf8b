using AwsNotesBot.Answers.Writing.Claims;
using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Answers.Tests.Writing.Claims;

public class SameSenseTests
{
    [Theory]
    [InlineData("physician", "doctor")]
    [InlineData("grow", "increase")]
    public void WordsOfOneGroupSayTheSame(string a, string b) => Assert.True(SameSense.Joins(WordRelations.TermOf(a), WordRelations.TermOf(b)));

    [Theory]
    [InlineData("give", "get")]
    [InlineData("grow", "shrink")]
    [InlineData("oak", "doctor")]
    public void OthersDoNot(string a, string b) => Assert.False(SameSense.Joins(WordRelations.TermOf(a), WordRelations.TermOf(b)));

    [Fact]
    public void NoGroupHasTwoWordsThatExcludeOneAnother() =>
        Assert.Empty(SameSense.Groups.SelectMany(group => group.SelectMany(a => group.Where(b => WordRelations.AreOfTwoSides(a, b)).Select(b => $"{a} / {b}"))));
}
