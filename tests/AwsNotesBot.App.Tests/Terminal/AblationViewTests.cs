using AwsNotesBot.App.Terminal;

namespace AwsNotesBot.App.Tests.Terminal;

public class AblationViewTests
{
    [Theory]
    [InlineData(0.654, null, "0.654")]
    [InlineData(0.604, 0.654, "-0.050")]
    [InlineData(0.704, 0.654, "+0.050")]
    [InlineData(0.654, 0.654, "·")]
    [InlineData(null, 0.5, "–")]
    public void WholeStandsAsItIsAndOthersAsTheirDifference(double? value, double? whole, string cell) => Assert.Equal(cell, AblationView.Cell(value, whole));
}
