using AwsNotesBot.Retrieval.Ranking;
using AwsNotesBot.Retrieval.Tests.Fakes;

namespace AwsNotesBot.Retrieval.Tests.Ranking;

public class MaxSimTests
{
    [Fact]
    public void SameWordAndWordOfTheSameThemeBothCountInFull() =>
        Assert.Equal([1, 1, 0], Scores(["soup", "broth", "tea"], "soup"), (a, b) => Math.Abs(a - b) < 1e-3);

    [Fact]
    public void InflectedWordIsTheSameWordEvenWithoutAVector() => Assert.Equal([1, 0], Scores(["ladles", "tea"], "ladle"));

    [Fact]
    public void RareWordOfTheQuestionCountsMore()
    {
        var scores = Scores(["ladle", "spoon", "spoon", "spoon"], "ladle", "spoon");

        Assert.True(scores[0] > scores[1]);
        Assert.Equal(1, scores[0] + scores[1], 1e-5);
    }

    [Fact]
    public void OnlyCandidatesAreScored() => Assert.Equal([0, 1], Scores(["soup", "soup"], [1], "soup"));

    [Fact]
    public void WordThatNobodyKnowsLowersTheScore()
    {
        var score = Scores(["soup", "tea"], "soup", "xyzzy")[0];

        var known = Bm25.Idf(2, 1);
        Assert.Equal(known / (known + (0.7 * Bm25.Idf(2, 0))), score, 1e-5);
    }

    private static float[] Scores(string[] passages, params string[] query) => Scores(passages, [.. Enumerable.Range(0, passages.Length)], query);

    private static float[] Scores(string[] passages, int[] candidates, params string[] query)
    {
        var lexicon = new Lexicon();
        var fields = passages.Select(p => new[] { new Field(lexicon.Read(p), 1) }).ToList();
        var maxSim = new MaxSim(lexicon, fields, new Bm25Index(lexicon, fields), ThemeModel.Instance);
        var scores = new float[passages.Length];
        maxSim.Score([.. query.Select(word => new QueryTerm(word, TextAnalyzer.Terms(word).Single(), 1))], candidates, scores);
        return scores;
    }
}
