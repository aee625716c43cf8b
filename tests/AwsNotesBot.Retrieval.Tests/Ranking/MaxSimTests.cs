using AwsNotesBot.Retrieval.Ranking;
using AwsNotesBot.Retrieval.Tests.Fakes;

namespace AwsNotesBot.Retrieval.Tests.Ranking;

public class MaxSimTests
{
    [Fact]
    public void SameWordAndWordOfTheSameThemeBothCountInFull() =>
        Assert.Equal([1, 1, 0], Whole(["soup", "broth", "tea"], "soup"), (a, b) => Math.Abs(a - b) < 1e-3);

    [Fact]
    public void InflectedWordIsTheSameWordEvenWithoutAVector() => Assert.Equal([1, 0], Whole(["ladles", "tea"], "ladle"));

    [Fact]
    public void RareWordOfTheQuestionCountsMore()
    {
        var scores = Whole(["ladle", "spoon", "spoon", "spoon"], "ladle", "spoon");

        Assert.True(scores[0] > scores[1]);
        Assert.Equal(1, scores[0] + scores[1], 1e-5);
    }

    [Fact]
    public void OnlyCandidatesAreScoredInTheirOrder()
    {
        var scores = Build("soup", "soup tea", "tea").Score(Query("soup"), [2, 1]);

        Assert.Equal([0, 1], scores.Select(s => s.Passage), (a, b) => Math.Abs(a - b) < 1e-3);
    }

    [Fact]
    public void WordThatNobodyKnowsLowersTheScore()
    {
        var score = Whole(["soup", "tea"], "soup", "xyzzy")[0];

        var known = Bm25.Idf(2, 1);
        Assert.Equal(known / (known + (0.7 * Bm25.Idf(2, 0))), score, 1e-5);
    }

    [Fact]
    public void WindowNeedsTheWordsNearEachOther()
    {
        // Four blocks, so that "ladle" and "spoon" share a window in the first passage only.
        var scores = Build("ladle|spoon|tea|tea", "ladle|tea|tea|spoon").Score(Query("ladle", "spoon"), [0, 1]);

        Assert.Equal([1, 1], scores.Select(s => s.Passage), (a, b) => Math.Abs(a - b) < 1e-5);
        Assert.Equal([1, 0.5], scores.Select(s => (double)s.Window), (a, b) => Math.Abs(a - b) < 1e-5);
    }

    [Fact]
    public void InnermostHeadingsBelongToEveryWindowAndOuterOnesToThePassage()
    {
        var score = Build([Passages.Passage("a.md:1", "ladle > spoon > fork", "tea")]).Score(Query("ladle", "spoon", "fork"), [0])[0];

        Assert.Equal(1, score.Passage, 1e-5);
        Assert.Equal(2 / 3.0, score.Window, 1e-5);
    }

    private static float[] Whole(string[] passages, params string[] query) =>
        [.. Build(passages).Score(Query(query), [.. Enumerable.Range(0, passages.Length)]).Select(s => s.Passage)];

    private static MaxSim Build(params string[] passages) =>
        Build([.. passages.Select((text, i) => Passages.Passage($"{i}.md:1", "", text.Split('|')))]);

    private static MaxSim Build(Notes.Passage[] passages)
    {
        var lexicon = new Lexicon();
        var words = passages.Select(p => PassageWords.Of(p, lexicon)).ToList();
        return new MaxSim(lexicon, words, new Bm25Index(lexicon, [.. words.Select(w => w.Fields)]), ThemeModel.Instance);
    }

    private static ReadQuery Query(params string[] words) =>
        new([.. words.Select(word => new QueryTerm(word, TextAnalyzer.Terms(word).Single(), 1))], []);
}
