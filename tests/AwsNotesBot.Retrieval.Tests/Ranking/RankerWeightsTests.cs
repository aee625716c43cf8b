using System.Text;
using AwsNotesBot.Retrieval.Familiarity;
using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Retrieval.Tests.Ranking;

public class RankerWeightsTests
{
    [Fact]
    public void NotesThatNothingIsKnownOfGetTheNearWeights() =>
        Assert.All(RankerWeights.Features, f => Assert.Equal(RankerWeights.Near[f], RankerWeights.For(TableFamiliarity.Unknown)[f], 1e-12));

    [Fact]
    public void WordSearchCountsForFarNotesOnly()
    {
        Assert.Equal(0, RankerWeights.Near["bm25 share"]);
        Assert.InRange(RankerWeights.Far["bm25 share"], 0.1, 1);
    }

    [Fact]
    public void HalfTrustedTableGetsTheMeanOfBoth()
    {
        var half = RankerWeights.For(new TableFamiliarity(ByMeaning: 0.4375, ByWords: 0.5, Passages: 100));

        Assert.All(RankerWeights.Features, f => Assert.Equal((RankerWeights.Near[f] + RankerWeights.Far[f]) / 2, half[f], 1e-12));
    }

    [Theory]
    [InlineData("near")]
    [InlineData("far")]
    public void SizesOfTheShippedWeightsAddUpToOne(string set)
    {
        var weights = set == "near" ? RankerWeights.Near : RankerWeights.Far;

        Assert.Equal(1, RankerWeights.Features.Sum(f => Math.Abs(weights[f])), 1e-3);
    }

    [Theory]
    [InlineData("""{"weights": {"window": 1, "luck": 2}}""", "a feature 'luck' that there is not")]
    [InlineData("""{"weights": {"window": "much"}}""", "cannot be read")]
    [InlineData("""{"window": 1}""", "cannot be read")]
    [InlineData("not JSON", "cannot be read")]
    public void FileThatIsNoneIsRefused(string json, string complaint) =>
        Assert.Contains(complaint, Assert.Throws<InvalidDataException>(() => RankerWeights.Read(Encoding.UTF8.GetBytes(json), "w.json")).Message);
}
