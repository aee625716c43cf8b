using AwsNotesBot.Retrieval.Ranking;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AwsNotesBot.Retrieval;

/// <summary>Question in, ranked passages out, over whichever index is current.</summary>
public sealed class PassageSearcher(IEmbeddingGenerator<string, Embedding<float>> embeddings, ILogger<PassageSearcher>? logger = null)
{
    private readonly ILogger _logger = logger ?? NullLogger<PassageSearcher>.Instance;
    private volatile PassageIndex _index = PassageIndex.Empty;

    /// <summary>The current index; a search that has begun keeps the one it began with.</summary>
    public PassageIndex Index => _index;

    public void Swap(PassageIndex index) => _index = index;

    /// <summary>Searches by words and meaning, by words alone where the embedding model fails: an answer matters more than its last bit of quality.</summary>
    public async Task<IReadOnlyList<Hit>> SearchAsync(SearchQuery query, int count, CancellationToken cancellationToken = default)
    {
        var index = Index;
        return index.Search(query, (await EmbedAsync(query, cancellationToken)).Span, count);
    }

    private async Task<ReadOnlyMemory<float>> EmbedAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        string[] texts = query.Context is null ? [query.Text] : [query.Text, query.Context];
        try
        {
            var embedded = await embeddings.GenerateAsync(texts, cancellationToken: cancellationToken);
            return embedded is [var question, var context] ? QueryReader.Blend(question.Vector.Span, context.Vector.Span) : embedded[0].Vector;
        }
        catch (RetrievalException failure)
        {
            Log.SearchedByWordsAlone(_logger, failure.Message);
            return ReadOnlyMemory<float>.Empty;
        }
    }
}
