using AwsNotesBot.Retrieval.Ranking;
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
        string[] texts = query.Context is null ? [query.Text] : [query.Text, query.Context];
        var embedded = await embeddings.GenerateAsync(texts, cancellationToken: cancellationToken);
        var vector = embedded is [var question, var context] ? QueryReader.Blend(question.Vector.Span, context.Vector.Span) : embedded[0].Vector;
        return index.Search(query, vector.Span, count);
    }
}
