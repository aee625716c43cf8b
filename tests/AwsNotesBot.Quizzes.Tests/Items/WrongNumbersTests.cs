using AwsNotesBot.Quizzes.Distractors;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Quizzes.Tests.Items;

public class WrongNumbersTests
{
    private static readonly Magnitudes Magnitudes = new(["1 year, 2 years, 3 years, 4 years, 5 years and 7 years"]);

    [Fact]
    public void ANumberThatAnotherFollowsStaysBelowIt() => Assert.Equal(["2 years"], Of("1 year", "The club has terms of ", " and 3 years").Distinct());

    [Fact]
    public void OneBehindAnotherStaysAboveIt() => Assert.DoesNotContain("1 year", Of("3 years", "The club has terms of 2 years and ", ""));

    [Fact]
    public void ANumberOfAnotherUnitBesideItMeansNothing() => Assert.Contains("4 years", Of("2 years", "The club has terms of ", " and 3 days"));

    [Fact]
    public void AStepOfOneIsToldFromStepsOfTen() => Assert.Equal(["10 ms", "100 ms", "1,000 ms"], Of("1 ms", "Flights are counted in increments of ", ""));

    private static IEnumerable<string> Of(string number, string before, string after) => WrongNumbers.Of(MeasureReader.In(number).Single(), before, after, Magnitudes).SelectMany(tier => tier);
}
