using AwsNotesBot.Quizzes.Facts;

namespace AwsNotesBot.Quizzes.Tests.Facts;

public class ExamplesTests
{
    [Theory]
    [InlineData("Birds of the night, such as Barn owls", "Birds of the night")]
    [InlineData("Birds of the night (e.g., owls) and bats", "Birds of the night and bats")]
    [InlineData("Eats small animals, for example mice, voles; sleeps by day", "Eats small animals; sleeps by day")]
    [InlineData("Birds such as owls", "Birds such as owls")] // little else is said
    [InlineData("Likes warm evenings in June", "Likes warm evenings in June")]
    public void AreTakenOutWhereEnoughIsLeft(string text, string rest) => Assert.Equal(rest, Examples.Without(text));
}
