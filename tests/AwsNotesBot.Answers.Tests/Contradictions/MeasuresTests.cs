using AwsNotesBot.Answers.Contradictions;

namespace AwsNotesBot.Answers.Tests.Contradictions;

public class MeasuresTests
{
    private static IEnumerable<string> In(string text) => Measures.In(text).Select(m => $"{m.Text} = {m.Value:0.###} {m.Dimension}");

    [Theory]
    [InlineData("A nest box holds up to 1,200 eggs.", "1,200 = 1200 Count")]
    [InlineData("Hatching takes 2 weeks.", "2 weeks = 1209600 Time")]
    [InlineData("The recording is 2GB.", "2GB = 2147483648 Size")]
    [InlineData("About 5 million birds pass.", "5 million = 5000000 Count")]
    [InlineData("Survival is 40 % in winter.", "40 % = 40 Percent")]
    public void NumbersAreReadWithTheirUnits(string text, string expected) => Assert.Equal([expected], In(text));

    [Theory]
    [InlineData("The limit is 365 (was: 7 days).", "365 = 365 Count")]
    [InlineData("It holds 50 TB; 5 TB until December.", "50 TB = 54975581388800 Size")]
    public void WhatWasSoFormerlyIsLeftOut(string text, string expected) => Assert.Equal([expected], In(text));

    [Fact]
    public void NamesWithDigitsAndPricesAreNoMeasures() => Assert.Empty(In("Ring R53 costs $4 on page v2.1"));

    [Fact]
    public void AYearIs365Days() => Assert.True(Measures.In("1 year")[0].Same(Measures.In("365 days")[0]));
}
