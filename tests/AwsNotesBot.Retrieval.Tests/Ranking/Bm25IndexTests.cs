using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Retrieval.Tests.Ranking;

public class Bm25IndexTests
{
    [Fact]
    public void ScoresAddedUpAreThoseOfTheFormula()
    {
        var index = Index("volume snapshot volume", "snapshot bucket", "bucket bucket policy bucket");

        var scores = Scores(index, "volume", "snapshot");

        var first = (Bm25.Idf(3, 1) * Bm25.Saturation(2, 3, 3, 0.9, 0.4)) + (Bm25.Idf(3, 2) * Bm25.Saturation(1, 3, 3, 0.9, 0.4));
        var second = Bm25.Idf(3, 2) * Bm25.Saturation(1, 2, 3, 0.9, 0.4);
        Assert.Equal([first, second, 0], scores, (a, b) => Math.Abs(a - b) < 1e-5);
    }

    [Fact]
    public void FieldOfWeightTwoCountsAsIfItStoodThereTwice()
    {
        var weighted = new Bm25Index([[new("alarm", 2), new("metric", 1)], [new("metric", 1)]]);
        var repeated = Index("alarm alarm metric", "metric");

        Assert.Equal(Scores(repeated, "alarm", "metric"), Scores(weighted, "alarm", "metric"));
    }

    [Fact]
    public void TermThatNoDocumentHasScoresNothingAndHasTheHighestIdf()
    {
        var index = Index("alarm", "metric");

        Assert.Equal([0, 0], Scores(index, "queue"));
        Assert.True(index.Idf("queue") > index.Idf("alarm"));
    }

    [Fact]
    public void EmptyIndexAnswersNothing() => Assert.Empty(Scores(new Bm25Index([]), "alarm"));

    private static Bm25Index Index(params string[] documents) => new([.. documents.Select(d => new[] { new WeightedText(d, 1) })]);

    private static double[] Scores(Bm25Index index, params string[] terms)
    {
        var scores = new float[index.DocumentCount];
        index.AddScores(terms.Select(t => new QueryTerm(TextAnalyzer.Terms(t).Single(), 1)), scores);
        return [.. scores.Select(s => (double)s)];
    }
}
