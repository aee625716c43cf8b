using AwsNotesBot.Learning.Batches;
using AwsNotesBot.Learning.Tokens;

namespace AwsNotesBot.Learning.Tests.Batches;

public class ViewsTests
{
    /// <summary>A heading of tokens 1 and 2; sentences 10–19, 20–29 and the short 30–31.</summary>
    private static readonly EncodedPair Pair = new([1, 2], [.. Enumerable.Range(10, 22)], [10, 20, 22], []);

    [Fact]
    public void APairWithoutPassagesIsSeenAsItIs()
    {
        var batch = Draw(Pair, hasPassages: false, count: 200);

        for (var i = 0; i < batch.Count; i++)
        {
            Assert.Equal(Pair.Query, batch.Queries[i].ToArray());
            Assert.Equal(Pair.Passage, batch.Passages[i].ToArray());
        }
    }

    [Fact]
    public void ASentenceAsksForTheRestAndNeverForItself()
    {
        var batch = Draw(Pair, hasPassages: true, count: 2_000);
        var sentences = 0;
        var headed = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            int[] query = batch.Queries[i].ToArray(), passage = batch.Passages[i].ToArray();
            if (query.SequenceEqual(Pair.Query))
            {
                continue;
            }

            sentences++;
            headed += passage[0] == 1 ? 1 : 0;
            Assert.Empty(query.Intersect(passage));
            Assert.Single(query.Select(t => t / 10).Distinct());
            Assert.DoesNotContain(30, query); // too short to ask with
        }

        Assert.InRange(sentences / 2_000.0, 0.26, 0.34); // 45 of 100, two sentences of three
        Assert.InRange(headed / (double)sentences, 0.42, 0.58);
    }

    [Fact]
    public void AHeadingStandsAboveThePassageHalfOfTheTime()
    {
        var batch = Draw(new EncodedPair([1], [10, 11], [2], [5, 6]), hasPassages: false, count: 2_000);
        var headed = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            var passage = batch.Passages[i].ToArray();
            headed += passage.Length == 4 ? 1 : 0;
            Assert.Equal(passage.Length == 4 ? [5, 6, 10, 11] : [10, 11], passage);
        }

        Assert.InRange(headed / 2_000.0, 0.45, 0.55);
    }

    [Fact]
    public void AQuestionOnAHeadedPassageIsThinnedHalfOfTheTime()
    {
        int[] question = [.. Enumerable.Range(20, 12)];
        var batch = Draw(new EncodedPair(question, [10, 11], [2], [5]), hasPassages: false, count: 2_000);
        var whole = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            var query = batch.Queries[i].ToArray();
            whole += query.SequenceEqual(question) ? 1 : 0;
            Assert.NotEmpty(query);
            Assert.Empty(query.Except(question));
        }

        Assert.InRange(whole / 2_000.0, 0.45, 0.6); // a few thinned ones lose nothing
    }

    [Fact]
    public void LongTextsAreCut()
    {
        var longPair = new EncodedPair([.. Enumerable.Range(0, 100)], [.. Enumerable.Range(0, 500)], [200, 500], []);
        var batch = Draw(longPair, hasPassages: true, count: 200);

        for (var i = 0; i < batch.Count; i++)
        {
            Assert.InRange(batch.Queries[i].Length, 1, 60);
            Assert.InRange(batch.Passages[i].Length, 1, 160);
        }
    }

    private static Batch Draw(EncodedPair pair, bool hasPassages, int count)
    {
        var batch = new Batch("any");
        var random = new Random(3);
        for (var i = 0; i < count; i++)
        {
            Views.Add(pair, hasPassages, random, batch);
        }

        return batch;
    }
}
