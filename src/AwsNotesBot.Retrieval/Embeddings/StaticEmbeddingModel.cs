using Microsoft.Extensions.AI;

namespace AwsNotesBot.Retrieval.Embeddings;

/// <summary>The built-in embedding: the normalised, weighted mean of a trained table's token vectors.</summary>
public sealed class StaticEmbeddingModel : IEmbeddingGenerator<string, Embedding<float>>
{
    public int Dimensions => throw new NotImplementedException();

    /// <summary>Identifies the table: a store built with another id is embedded anew.</summary>
    public string Id => throw new NotImplementedException();

    /// <summary>The model that ships inside this assembly; loaded once.</summary>
    public static StaticEmbeddingModel BuiltIn => throw new NotImplementedException();

    /// <summary>Writes the unit vector of a text, or zeros where no token is known.</summary>
    public void Embed(ReadOnlySpan<char> text, Span<float> destination) => throw new NotImplementedException();

    /// <summary>The unit vector of one word, n-gram buckets for a word outside the vocabulary; <c>false</c> where it has none.</summary>
    public bool TryEmbedWord(ReadOnlySpan<char> word, Span<float> destination) => throw new NotImplementedException();

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }
}
