using AwsNotesBot.Retrieval;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;

namespace AwsNotesBot.SemanticKernel;

/// <summary>A kernel's embeddings, whose failures the bot understands: it then searches by words alone.</summary>
internal sealed class KernelEmbeddings(IEmbeddingGenerator<string, Embedding<float>> inner) : DelegatingEmbeddingGenerator<string, Embedding<float>>(inner)
{
    public override async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.GenerateAsync(values, options, cancellationToken);
        }
        catch (Exception failure) when (failure is HttpOperationException or HttpRequestException or KernelException)
        {
            throw new RetrievalException($"The kernel's embedding service failed: {failure.Message} Check its connector.", failure);
        }
    }
}
