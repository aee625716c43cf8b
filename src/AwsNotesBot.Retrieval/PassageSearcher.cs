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

    /// <summary>The same, with what other phrasings of the question find.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="phrasings">The same in other words; empty for none.</param>
    /// <param name="count">The most hits to return.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<IReadOnlyList<Hit>> SearchAsync(SearchQuery query, IReadOnlyList<string> phrasings, int count, CancellationToken cancellationToken = default)
    {
        if (phrasings.Count == 0)
        {
            return await SearchAsync(query, count, cancellationToken);
        }

        var index = Index;
        var vector = await EmbedAsync(query, cancellationToken);
        var others = new List<(string Text, ReadOnlyMemory<float> Vector)>();
        foreach (var phrasing in phrasings)
        {
            others.Add((phrasing, await EmbedAsync(new SearchQuery(phrasing), cancellationToken)));
        }

        return index.Search(query, vector.Span, others, count);
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
