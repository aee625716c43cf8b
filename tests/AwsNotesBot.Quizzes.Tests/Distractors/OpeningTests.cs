using AwsNotesBot.Quizzes.Distractors;

namespace AwsNotesBot.Quizzes.Tests.Distractors;

public class OpeningTests
{
    [Theory]
    [InlineData("for a whole night", "a nest in ivy", "a hole in a tree", true)]
    [InlineData("a hole in a tree", "in the ivy", "under a roof", true)]
    [InlineData("builds a nest", "a hole in a tree", "the old barn", true)]
    [InlineData("under a roof", "in the ivy", "a hole in a tree", false)] // one begins alike
    [InlineData("a hole in a tree", "in the ivy", "builds a nest", false)] // each begins in its own way
    [InlineData("Reads (by night)", "Flights (by day)", "Calls", false)] // a name
    public void AnOptionThatBeginsAsNoOtherIsKnownByIt(string right, string one, string other, bool isGivenAway) =>
        Assert.Equal(isGivenAway, Opening.GivesAway(right, [one, other]));
}
