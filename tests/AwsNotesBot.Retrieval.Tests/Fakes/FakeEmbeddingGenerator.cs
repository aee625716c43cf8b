using AwsNotesBot.Retrieval.Storage;
using Microsoft.Extensions.AI;

namespace AwsNotesBot.Retrieval.Tests.Fakes;

/// <summary>Four numbers out of the text's hash, and a list of every text that was asked for.</summary>
internal sealed class FakeEmbeddingGenerator(string model = "fake", int dimensions = 4) : IEmbeddingGenerator<string, Embedding<float>>
{
    public List<string> Texts { get; } = [];

    /// <summary>Awaited before every answer.</summary>
    public Func<Task> Before { get; set; } = () => Task.CompletedTask;

    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var texts = values.ToList();
        await Before();
        Texts.AddRange(texts);
        return [.. texts.Select(text => new Embedding<float>(Vector(text)))];
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(EmbeddingGeneratorMetadata) ? new EmbeddingGeneratorMetadata("fake", null, model) : null;

    public void Dispose()
    {
    }

    private float[] Vector(string text) => [.. ContentHash.Of(model + text).ToBytes().Take(dimensions).Select(b => (b - 128) / 128f)];
}
