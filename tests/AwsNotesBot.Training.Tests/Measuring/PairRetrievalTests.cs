using AwsNotesBot.Learning.Pairs;
using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Embeddings.StaticTable;
using AwsNotesBot.Training.Measuring;

namespace AwsNotesBot.Training.Tests.Measuring;

public class PairRetrievalTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 4)] // as near as another one: the worse rank counts
    [InlineData(3, 4)]
    public void TheRankCountsAllThatAreAsNear(int own, int expected) =>
        Assert.Equal(expected, PairRetrieval.RankOf(own, [0.9f, 0.8f, 0.1f, 0.1f]));

    [Fact]
    public async Task FiguresAreThoseOfTheRanks()
    {
        // Each word has an axis of its own, so a query finds the passage with its word.
        float[] rows = [1, 0, 0, 0, 1, 0, 0, 0, 1];
        var model = new StaticEmbeddingModel(EmbeddingTableFile.Read(EmbeddingTableWriter.Write(["ant", "bee", "cow"], rows, [1, 1, 1]), "axes"));
        TextPair[] pairs = [new("ant", "ant"), new("bee", "bee bee ant"), new("cow", "bee bee bee bee cow")];

        var figures = await PairRetrieval.MeasureAsync(model, new PairSource("zoo", SourceKind.Of("zoo"), pairs), new ParallelOptions());

        // The second query is nearer to the third passage (4/√17) than to its own (2/√5).
        Assert.Equal("zoo", figures.Source);
        Assert.Equal(3, figures.Pairs);
        Assert.Equal(2 / 3.0, figures.Accuracy, tolerance: 1e-9);
        Assert.Equal((1 + 0.5 + 1) / 3, figures.Mrr, tolerance: 1e-9);
    }

    [Fact]
    public async Task ASourceWithoutPairsHasFiguresOfZero()
    {
        var model = new StaticEmbeddingModel(EmbeddingTableFile.Read(EmbeddingTableWriter.Write(["ant"], [1, 0], [1]), "one"));

        Assert.Equal(new RetrievalFigures("none", 0, 0, 0), await PairRetrieval.MeasureAsync(model, new PairSource("none", SourceKind.Of("none"), []), new ParallelOptions()));
    }
}
