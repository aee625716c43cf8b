using AwsNotesBot.Learning.Batches;
using AwsNotesBot.Learning.Pairs;
using AwsNotesBot.Learning.Tokens;

namespace AwsNotesBot.Learning.Tests.Batches;

public class BatchSamplerTests
{
    // The first source uses tokens from 0, the second from 1,000.
    private static readonly EncodedSource[] Sources = [Source("common", 90, 0, factor: 1), Source("rare", 10, 1_000, factor: 3)];

    [Fact]
    public void ABatchFollowsFromSeedAndStepAlone()
    {
        var first = new BatchSampler(Sources, 8, seed: 4);
        var second = new BatchSampler(Sources, 8, seed: 4);
        first.Draw(0);

        Assert.Equal(Tokens(first.Draw(7)), Tokens(second.Draw(7)));
        Assert.NotEqual(Tokens(first.Draw(7)), Tokens(first.Draw(8)));
        Assert.NotEqual(Tokens(first.Draw(7)), Tokens(new BatchSampler(Sources, 8, seed: 5).Draw(7)));
    }

    [Fact]
    public void ABatchIsOfOneSourceAndHasNoPairTwice()
    {
        var sampler = new BatchSampler(Sources, 8, seed: 1);
        for (var step = 0; step < 50; step++)
        {
            var tokens = Tokens(sampler.Draw(step));

            Assert.Equal(8, tokens.Distinct().Count());
            Assert.Single(tokens.Select(t => t >= 1_000).Distinct());
        }
    }

    [Fact]
    public void SourcesAreDrawnByPairsTimesFactor()
    {
        var sampler = new BatchSampler(Sources, 4, seed: 2);
        var rare = Enumerable.Range(0, 2_000).Count(step => sampler.Draw(step).Source == "rare");

        Assert.InRange(rare / 2_000.0, 0.22, 0.28); // 10 · 3 of 90 · 1 + 10 · 3
    }

    [Fact]
    public void ASmallSourceGivesAllItsPairs() => Assert.Equal(10, new BatchSampler([Sources[1]], 1_024, seed: 1).Draw(3).Count);

    [Fact]
    public void OfNeighboursWithOnePassageABatchHasOne()
    {
        // Three queries for each of 30 passages: a batch of 20 holds 20 passages, and over time all queries.
        EncodedPair[] pairs = [.. Enumerable.Range(0, 90).Select(i => new EncodedPair([i], [1_000 + (i / 3)], [1], []))];
        var sampler = new BatchSampler([new EncodedSource("asked", new SourceKind(1, HasPassages: false), pairs)], 20, seed: 1);
        var queries = new HashSet<int>();
        for (var step = 0; step < 50; step++)
        {
            var batch = sampler.Draw(step);

            Assert.Equal(20, Enumerable.Range(0, batch.Count).Select(i => batch.Passages[i][0]).Distinct().Count());
            queries.UnionWith(Tokens(batch));
        }

        Assert.Equal(90, queries.Count);
    }

    [Fact]
    public void ASourceOfFewerPassagesThanABatchGivesEachOnce()
    {
        EncodedPair[] pairs = [.. Enumerable.Range(0, 12).Select(i => new EncodedPair([i], [1_000 + (i / 3)], [1], []))];

        var batch = new BatchSampler([new EncodedSource("asked", new SourceKind(1, HasPassages: false), pairs)], 8, seed: 1).Draw(0);

        Assert.Equal([1_000, 1_001, 1_002, 1_003], Enumerable.Range(0, batch.Count).Select(i => batch.Passages[i][0]).Order());
    }

    private static List<int> Tokens(Batch batch) => [.. Enumerable.Range(0, batch.Count).Select(i => batch.Queries[i][0])];

    private static EncodedSource Source(string name, int count, int from, double factor) =>
        new(name, new SourceKind(factor, HasPassages: false), [.. Enumerable.Range(from, count).Select(t => new EncodedPair([t], [t], [1], []))]);
}
