using Microsoft.Extensions.AI;

namespace AwsNotesBot.Retrieval;

/// <summary>Question in, ranked passages out, over whichever index is current.</summary>
public sealed class PassageSearcher(IEmbeddingGenerator<string, Embedding<float>> embeddings)
{
    private volatile PassageIndex _index = PassageIndex.Empty;

    /// <summary>The current index; a search that has begun keeps the one it began with.</summary>
    public PassageIndex Index => _index;

    public void Swap(PassageIndex index) => _index = index;

    public async Task<IReadOnlyList<Hit>> SearchAsync(SearchQuery query, int count, CancellationToken cancellationToken = default)
    {
        var index = Index;
        var vector = await embeddings.GenerateVectorAsync(query.Text, cancellationToken: cancellationToken);
        return index.Search(query, vector.Span, count);
    }
}
