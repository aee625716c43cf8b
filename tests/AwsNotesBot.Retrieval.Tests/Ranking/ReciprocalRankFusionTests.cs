using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Retrieval.Tests.Ranking;

public class ReciprocalRankFusionTests
{
    [Fact]
    public void DocumentInBothListsOutranksTheWinnerOfOne()
    {
        var fused = new float[3];

        ReciprocalRankFusion.Add([0, 2], 1, fused);
        ReciprocalRankFusion.Add([1, 2], 1, fused);

        Assert.Equal([2, 0, 1], TopScores.Select(fused, 3)); // 0 and 1 tie, so their numbers decide
        Assert.Equal([1 / 11f, 1 / 11f, 2 / 12f], fused, (a, b) => Math.Abs(a - b) < 1e-6);
    }

    [Fact]
    public void ListOfHalfTheWeightHasHalfTheVote()
    {
        var fused = new float[2];

        ReciprocalRankFusion.Add([0], 0.5, fused);
        ReciprocalRankFusion.Add([1], 1, fused);

        Assert.Equal(fused[1], 2 * fused[0]);
    }
}
