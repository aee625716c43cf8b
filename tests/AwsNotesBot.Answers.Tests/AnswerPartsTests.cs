using AwsNotesBot.Answers.Evidence;

namespace AwsNotesBot.Answers.Tests;

public class AnswerPartsTests
{
    private static readonly UnitFeatures Everything = new()
    {
        CosineInContext = 1, PassageScore = 1, Number = 1, Unit = 1, Introduces = 1, Code = 1, Item = 1, Short = 1, Long = 1,
        Asks = 1, Recalls = 1, Defines = 1, Cue = 1, News = 1, CodeWanted = 1, Window = 1, Distinct = 1, DistinctInContext = 1,
    };

    [Fact]
    public void WithAllPartsEveryFeatureCounts() => Assert.Equal(Everything, AnswerParts.All.Counted(Everything));

    [Fact]
    public void PartLeftOutTakesItsFeaturesWithIt() =>
        Assert.Equal(Everything with { Number = 0, Unit = 0 }, AnswerParts.Without("number").Counted(Everything));

    [Fact]
    public void PartsTogetherCoverEveryFeature()
    {
        var left = AnswerParts.Names.Aggregate(Everything, (features, part) => AnswerParts.Without(part).Counted(features));

        Assert.Equal(default, left);
    }

    [Fact]
    public void ContradictionsLeftOutAreNotLookedFor()
    {
        Assert.True(AnswerParts.All.FindsContradictions);
        Assert.False(AnswerParts.Without("contradictions").FindsContradictions);
    }

    [Fact]
    public void UnknownPartIsRefusedWithTheNamesOfAll() =>
        Assert.Contains("it has cosine, passage score,", Assert.Throws<ArgumentException>(() => AnswerParts.Without("luck")).Message);
}
