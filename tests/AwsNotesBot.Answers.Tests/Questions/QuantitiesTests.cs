using AwsNotesBot.Answers.Questions;

namespace AwsNotesBot.Answers.Tests.Questions;

public class QuantitiesTests
{
    [Theory]
    [InlineData("How long does it take?", Quantity.Any | Quantity.Time)]
    [InlineData("How big is the largest file?", Quantity.Any | Quantity.Size)]
    [InlineData("What does it cost?", Quantity.Any | Quantity.Money | Quantity.Percent)]
    [InlineData("How many are there?", Quantity.Any)]
    [InlineData("Who did it?", Quantity.None)]
    public void TheSortOfNumberAskedForIsTold(string question, object wanted) => Assert.Equal((Quantity)wanted, Quantities.Wanted(question));

    [Theory]
    [InlineData("kept for 35 days", Quantity.Any | Quantity.Time)]
    [InlineData("up to five minutes", Quantity.Any | Quantity.Time)]
    [InlineData("at most 4KB each", Quantity.Any | Quantity.Size)]
    [InlineData("$0.20 for a million", Quantity.Any | Quantity.Money)]
    [InlineData("saves 70%", Quantity.Any | Quantity.Percent)]
    [InlineData("3,000 IOPS", Quantity.Any | Quantity.Rate)]
    [InlineData("nothing here", Quantity.None)]
    public void TheSortOfNumberGivenIsTold(string text, object given) => Assert.Equal((Quantity)given, Quantities.Given(text));
}
