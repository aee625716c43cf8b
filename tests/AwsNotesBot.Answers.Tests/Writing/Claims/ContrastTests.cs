using AwsNotesBot.Answers.Writing.Claims;

namespace AwsNotesBot.Answers.Tests.Writing.Claims;

public class ContrastTests
{
    [Theory]
    [InlineData("Unlike glass, wood can not be poured.", "wood can not be poured; glass can be poured.")]
    [InlineData("Unlike glass, wood can be bent.", "wood can be bent; glass can not be bent.")]
    [InlineData("Unlike glass, wood isn't poured.", "wood is not poured; glass is poured.")]
    [InlineData("Wood, unlike glass, is bent.", "Wood is bent; glass is not bent.")]
    public void BothSidesAreClaimed(string sentence, string spelled) => Assert.Equal(spelled, Contrast.Spelled(sentence));

    [Fact]
    public void OtherSentencesStay() => Assert.Equal("Glass is unlike wood.", Contrast.Spelled("Glass is unlike wood."));
}
