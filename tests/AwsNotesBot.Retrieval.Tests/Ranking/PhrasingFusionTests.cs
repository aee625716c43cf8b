using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Retrieval.Tests.Ranking;

public class PhrasingFusionTests
{
    private static readonly IReadOnlyList<RankedPassage> Own = Ranking(1, 2, 3, 4, 5, 6, 7, 8, 9);

    [Fact]
    public void WithoutPhrasingsTheQuestionsOrderStays() => Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9], Order(PhrasingFusion.Fuse(Own, [])));

    [Fact]
    public void PassageThatOnePhrasingFindsFirstComesAmongTheFirstButNotBeforeTheQuestionsOwn() =>
        Assert.Equal([1, 9, 2], Order(PhrasingFusion.Fuse(Own, [Ranking(9, 1)])).Take(3));

    [Fact]
    public void TwoPhrasingsThatAgreeOutrankIt() => Assert.Equal(9, Order(PhrasingFusion.Fuse(Own, [Ranking(9), Ranking(9)]))[0]);

    [Fact]
    public void ScoreIsTheSumOfThePlacesAndTheQuestionsPartsAreKept()
    {
        var fused = PhrasingFusion.Fuse(Own, [Ranking(8, 9), Ranking(9)]).Single(r => r.Passage == 9);

        Assert.Equal([("bm25", 0.5, 0), ("place", 9, 1.5 / 19), ("place by phrasing 1", 2, 1 / 12.0), ("place by phrasing 2", 1, 1 / 11.0)],
            fused.Parts.Select(p => (p.Name, p.Value, p.Contribution)));
        Assert.Equal((1.5 / 19) + (1 / 12.0) + (1 / 11.0), fused.Score, 9);
    }

    [Fact]
    public void PassageThatOnlyAPhrasingHasFoundHasNoPlaceOfItsOwn() =>
        Assert.Equal(["place by phrasing 1"], PhrasingFusion.Fuse([.. Own, new RankedPassage(10, [])], [Ranking(10)]).Single(r => r.Passage == 10).Parts.Select(p => p.Name));

    private static IReadOnlyList<RankedPassage> Ranking(params int[] passages) => [.. passages.Select(p => new RankedPassage(p, [new("bm25", 0.5, 1)]))];

    private static List<int> Order(IReadOnlyList<RankedPassage> ranking) => [.. ranking.Select(r => r.Passage)];
}
