using System.Numerics.Tensors;
using AwsNotesBot.Retrieval.Embeddings;
using Microsoft.Extensions.AI;

namespace AwsNotesBot.Retrieval.Tests.Embeddings;

public class StaticEmbeddingModelTests
{
    private readonly StaticEmbeddingModel _model = new(SmallTable.Read());

    [Fact]
    public void AVectorIsTheNormalisedWeightedMean()
    {
        // bucket + 2 queue = (1, 2, 0, 0), of length √5
        var root = MathF.Sqrt(5);
        float[] expected = [1 / root, 2 / root, 0, 0];

        var vector = Embed("Queue, bucket.");

        Assert.All(expected.Zip(vector), pair => Assert.Equal(pair.First, pair.Second, tolerance: 1e-5f));
    }

    [Theory]
    [InlineData("bucket")]
    [InlineData("a queue for words which no table has")]
    [InlineData("名前 unbekannt 7")]
    public void AVectorHasLengthOne(string text) => Assert.Equal(1, TensorPrimitives.Norm<float>(Embed(text)), tolerance: 1e-5f);

    [Theory]
    [InlineData("")]
    [InlineData("…?! —")]
    public void ATextWithoutAWordIsTheZeroVector(string text) => Assert.Equal(new float[4], Embed(text));

    [Fact]
    public void TheDestinationIsOverwritten()
    {
        float[] destination = [9, 9, 9, 9];

        _model.Embed("", destination);

        Assert.Equal(new float[4], destination);
    }

    [Fact]
    public void AnUnknownWordHasAVectorOfItsOwn()
    {
        var vector = new float[4];

        Assert.True(_model.TryEmbedWord("replication", vector));
        Assert.Equal(0, vector[0]); // made of buckets, which know neither "bucket" nor "queue"
        Assert.Equal(0, vector[1]);
        Assert.NotEqual(0, vector[3]);
    }

    [Fact]
    public void PunctuationIsNoWord() => Assert.False(_model.TryEmbedWord("--", new float[4]));

    [Fact]
    public void ADestinationOfAnotherLengthThrows() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _model.Embed("bucket", new float[3]));

    [Fact]
    public async Task ManyTextsGiveTheSameVectorsAsOneByOne()
    {
        string[] texts = [.. Enumerable.Range(0, 500).Select(i => $"queue number {i} of bucket {i % 7}")];

        var embeddings = await _model.GenerateAsync(texts, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(texts.Select(Embed), embeddings.Select(e => e.Vector.ToArray()));
    }

    [Fact]
    public async Task CancellationPassesThrough() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _model.GenerateAsync(["a"], cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public void MetadataNamesModelAndDimensions()
    {
        var metadata = _model.GetService(typeof(EmbeddingGeneratorMetadata)) as EmbeddingGeneratorMetadata;

        Assert.Equal(_model.Id, metadata?.DefaultModelId);
        Assert.Equal(4, metadata?.DefaultModelDimensions);
    }

    [Fact]
    public void TheIdFollowsTheContent()
    {
        var other = SmallTable.Rows.ToArray();
        other[0] = -1;
        var changed = new StaticEmbeddingModel(Retrieval.Embeddings.StaticTable.EmbeddingTableFile.Read(
            Retrieval.Embeddings.StaticTable.EmbeddingTableWriter.Write(SmallTable.Words, other, SmallTable.Weights), "other"));

        Assert.Equal(_model.Id, new StaticEmbeddingModel(SmallTable.Read()).Id);
        Assert.NotEqual(_model.Id, changed.Id);
    }

    [Fact]
    public void TheBuiltInModelLoads()
    {
        var vector = new float[StaticEmbeddingModel.BuiltIn.Dimensions];
        StaticEmbeddingModel.BuiltIn.Embed("Which queue keeps its messages in order?", vector);

        Assert.Equal(1, TensorPrimitives.Norm<float>(vector), tolerance: 1e-4f);
    }

    private float[] Embed(string text)
    {
        var vector = new float[_model.Dimensions];
        _model.Embed(text, vector);
        return vector;
    }
}
