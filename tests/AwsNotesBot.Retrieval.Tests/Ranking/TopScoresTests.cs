using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Retrieval.Tests.Ranking;

public class TopScoresTests
{
    [Fact]
    public void BestComeFirstAndEqualScoresInTheirOrder() =>
        Assert.Equal([3, 0, 2], TopScores.Select([2, 1, 2, 5, 0, 1], 3));

    [Fact]
    public void ScoresOfZeroAndBelowAreLeftOut() => Assert.Equal([1], TopScores.Select([0, 1, -1], 10));

    [Fact]
    public void SelectionEqualsSortingForAnyScores()
    {
        var random = new Random(7);
        for (var run = 0; run < 200; run++)
        {
            // Few different values, so that ties are common.
            var scores = Enumerable.Range(0, random.Next(40)).Select(_ => (float)random.Next(-2, 6)).ToArray();
            var count = random.Next(12);

            var sorted = Enumerable.Range(0, scores.Length).Where(i => scores[i] > 0).OrderByDescending(i => scores[i]).ThenBy(i => i).Take(count);

            Assert.Equal(sorted, TopScores.Select(scores, count));
        }
    }
}
