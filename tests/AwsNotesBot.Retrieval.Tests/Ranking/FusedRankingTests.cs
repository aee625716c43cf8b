using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Retrieval.Tests.Ranking;

public class FusedRankingTests
{
    [Fact]
    public void PartsNameEveryListAndAddUpToTheScore()
    {
        var ranking = new FusedRanking(3);
        ranking.Add("words", [0, 2, 1], weight: 1, depth: 10);
        ranking.Note("length", [7, 8, 9]);
        ranking.Add("meaning", [3, 0, 4], weight: 0.5, depth: 1);

        Assert.Equal([2, 1], ranking.Best(10));
        Assert.Equal(
            [new("words", 1, 1 / 12.0), new("length", 9, 0), new("meaning", 4, 0.5 / 11)],
            ranking.PartsOf(2));
        Assert.Equal(ranking.PartsOf(2).Sum(p => p.Contribution), ranking.ScoreOf(2), 1e-6);
    }
}
