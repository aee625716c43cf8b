using AwsNotesBot.Learning.Pairs;
using AwsNotesBot.Training.Tokens;

namespace AwsNotesBot.Training.Tests.Tokens;

public class WordCountsTests
{
    private static readonly WordCounts Counts = WordCounts.Of(
    [
        new PairSource("one", SourceKind.Of("one"), [new TextPair("Red kite", "A red bird.")]),
        new PairSource("two", SourceKind.Of("two"), [new TextPair("bird song", "the red")]),
    ]);

    [Fact]
    public void CommonestWordsComeFirstAndEqualOnesBySpelling() =>
        Assert.Equal(["red", "bird", "a", "kite", "song"], Counts.Commonest(most: 5, minimumCount: 1));

    [Fact]
    public void RareWordsAreLeftOut() => Assert.Equal(["red", "bird"], Counts.Commonest(most: 5, minimumCount: 2));

    [Fact]
    public void ProbabilityIsTheShareOfAllWords()
    {
        Assert.Equal(9, Counts.Total);
        Assert.Equal(3 / 9.0, Counts.Probability("red"));
        Assert.Equal(0, Counts.Probability("blue"));
    }
}
