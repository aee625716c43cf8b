using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Quizzes.Tests.Items;

public class HintsTests
{
    [Theory]
    [InlineData("15 minutes", "between 10 and 100 minutes")]
    [InlineData("2,500 files", "between 1,000 and 10,000 files")]
    [InlineData("0.5 seconds", "between 0 and 1 seconds")]
    [InlineData("three weeks", "t____ w____")]
    public void AHintNarrowsANumberAndDoesNotTellIt(string text, string hint) =>
        Assert.Equal(hint, Hints.Magnitude(new Measure(text, 0, Dimension.Count, 1)));
}
