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
        var lexicon = new Lexicon();
        var weighted = new Bm25Index(lexicon, [[new(lexicon.Read("alarm"), 2), new(lexicon.Read("metric"), 1)], [new(lexicon.Read("metric"), 1)]]);
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
    public void EmptyIndexAnswersNothing() => Assert.Empty(Scores(Index(), "alarm"));

    private static Bm25Index Index(params string[] documents)
    {
        var lexicon = new Lexicon();
        var fields = documents.Select(document => new[] { new Field(lexicon.Read(document), 1) }).ToList();
        return new Bm25Index(lexicon, fields);
    }

    private static double[] Scores(Bm25Index index, params string[] words)
    {
        var scores = new float[index.DocumentCount];
        foreach (var term in words.SelectMany(TextAnalyzer.Terms))
        {
            index.AddScores(term, 1, scores);
        }

        return [.. scores.Select(s => (double)s)];
    }
}
