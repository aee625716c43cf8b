using AwsNotesBot.Answers.Contradictions;

namespace AwsNotesBot.Answers.Tests.Contradictions;

public class StatedMeasuresTests
{
    private static IEnumerable<string> In(string text) => StatedMeasures.In(text).Select(m => $"{m.Text} = {m.Value:0.###} {m.Dimension}");

    [Theory]
    [InlineData("The limit is 365 (was: 7 days).", "365 = 365 Count")]
    [InlineData("It holds 50 TB; 5 TB until December.", "50 TB = 54975581388800 Size")]
    [InlineData("Formerly 2 eggs; now 3 eggs in one nest.", "3 = 3 Count")]
    public void WhatWasSoFormerlyAndNumberWordsThatCountNothingAreLeftOut(string text, string expected) => Assert.Equal([expected], In(text));

    [Fact]
    public void WhatIsCountedComesAfterTheNumber() =>
        Assert.Equal("large white eggs", Assert.Single(StatedMeasures.In("It lays 4 large white eggs each year.")).Counted);

    [Theory]
    [InlineData("1 year", "52 weeks")]
    [InlineData("fifteen minutes", "900 seconds")]
    public void NearlyTheSameValuesAreOne(string one, string other) => Assert.True(StatedMeasures.In(one)[0].Same(StatedMeasures.In(other)[0]));
}
