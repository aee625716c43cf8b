using AwsNotesBot.Quizzes.Distractors;

namespace AwsNotesBot.Quizzes.Tests.Distractors;

public class SameThingTests
{
    [Theory]
    [InlineData("SQS", "Simple Queue Service")]
    [InlineData("Amazon Simple Queue Service", "SQS")]
    [InlineData("barn owls", "Barn owl")]
    [InlineData("owl", "barn owl")]
    public void NamesOfOneThingAreFound(string a, string b)
    {
        Assert.True(SameThing.As(a, b));
        Assert.True(SameThing.As(b, a));
    }

    [Theory]
    [InlineData("barn owl", "eagle owl")]
    [InlineData("SNS", "Simple Queue Service")]
    public void OthersAreNot(string a, string b) => Assert.False(SameThing.As(a, b));
}
