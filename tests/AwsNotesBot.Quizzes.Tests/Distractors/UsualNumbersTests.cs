using AwsNotesBot.Quizzes.Distractors;

namespace AwsNotesBot.Quizzes.Tests.Distractors;

public class UsualNumbersTests
{
    [Theory]
    [InlineData("minute", 15)]
    [InlineData("min", 5)]
    [InlineData("%", 99.95)]
    [InlineData("MB", 250)]
    [InlineData("bit", 1024)]
    public void WhatPeopleSetIsUsual(string unit, double number) => Assert.True(UsualNumbers.Has(unit, number));

    [Theory]
    [InlineData("minute", 53)]
    [InlineData("min", 32)] // minutes too, and no power of two among them
    [InlineData("day", 6)]
    [InlineData("MB", 34)]
    [InlineData("%", 38)]
    public void WhatIsCountedOrMeasuredIsNot(string unit, double number) => Assert.False(UsualNumbers.Has(unit, number));

    [Theory]
    [InlineData(32, new double[] { 4, 8, 16, 32, 64, 128, 256 })] // a power of two among its like
    [InlineData(10, new double[] { 8, 10, 12 })]
    public void OtherNumbersGoUpInRoundSteps(double near, double[] steps) => Assert.Empty(steps.Except(UsualNumbers.Steps("widget", near)));
}
