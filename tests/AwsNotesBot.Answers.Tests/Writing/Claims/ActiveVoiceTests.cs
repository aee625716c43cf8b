using AwsNotesBot.Answers.Writing.Claims;

namespace AwsNotesBot.Answers.Tests.Writing.Claims;

public class ActiveVoiceTests
{
    [Theory]
    [InlineData("The wood was chosen by the master.", "by", "the master. chosen The wood")]
    [InlineData("The wood is cut with a saw.", "with", "a saw. cut The wood")]
    public void WhoActsComesFirst(string passive, string by, string active) => Assert.Equal(active, ActiveVoice.Of(passive, by));

    [Theory]
    [InlineData("The master chose the wood.", "by")]
    [InlineData("The wood is sold by default.", "by")]
    [InlineData("Cut the wood with a saw.", "with")]
    public void ActiveClauseStays(string text, string by) => Assert.Equal(text, ActiveVoice.Of(text, by));
}
