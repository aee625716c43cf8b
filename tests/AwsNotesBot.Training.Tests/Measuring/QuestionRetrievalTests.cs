using AwsNotesBot.Learning.Pairs;
using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Embeddings.StaticTable;
using AwsNotesBot.Training.Measuring;

namespace AwsNotesBot.Training.Tests.Measuring;

public class QuestionRetrievalTests
{
    // Each word has an axis of its own.
    private static readonly StaticEmbeddingModel Model =
        new(EmbeddingTableFile.Read(EmbeddingTableWriter.Write(["ant", "bee", "cow"], [1, 0, 0, 0, 1, 0, 0, 0, 1], [1, 1, 1]), "axes"));

    private static readonly PairSource Held = new("asked", new SourceKind(1, HasPassages: false),
    [
        new TextPair("ant", "bee", Heading: "ant"), // found by its heading alone: (ant, bee)
        new TextPair("bee", "bee", Heading: "ant"), // the stranger "bee bee" is nearer
    ]);

    private static readonly PairSource Docs = new("docs", new SourceKind(1, HasPassages: true), [new TextPair("ant", "bee"), new TextPair("bee", "bee bee"), new TextPair("cow", "cow")]);

    [Fact]
    public async Task QuestionsAreAskedOfTheirPassagesAndStrangers()
    {
        var figures = await QuestionRetrieval.MeasureAsync(Model, Held, [Docs], most: 10, new ParallelOptions());

        Assert.Equal(new QuestionFigures(Questions: 2, Passages: 3, RecallAt1: 0.5, RecallAt5: 1, Mrr: 0.75), figures);
    }

    [Fact]
    public async Task NoMorePassagesThanAskedForTakePart() =>
        Assert.Equal(2, (await QuestionRetrieval.MeasureAsync(Model, Held, [Docs], most: 2, new ParallelOptions())).Passages);

    [Fact]
    public async Task WithoutQuestionsTheFiguresAreZero() =>
        Assert.Equal(new QuestionFigures(0, 3, 0, 0, 0), await QuestionRetrieval.MeasureAsync(Model, Held with { Pairs = [] }, [Docs], most: 10, new ParallelOptions()));
}
