using AwsNotesBot.Answers.Exams;

namespace AwsNotesBot.Answers.Tests.Exams;

public class DenialTests
{
    [Theory]
    [InlineData("A stork has no voice.", true)]
    [InlineData("Take a heron instead of a stork.", true)]
    [InlineData("A stork doesn’t swim.", true)]
    [InlineData("A stork in spring cannot swim.", true)]
    [InlineData("A stork nests on chimneys.", false)]
    [InlineData("A stork nests on chimneys in towns and is often seen, but herons do not.", false)]
    [InlineData("A heron does not clatter.", false)]
    public void ATextDeniesWhatStandsNearItsDenial(string text, bool expected) => Assert.Equal(expected, Denial.Of(text, term => term == "stork"));
}
