using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Evidence;

/// <summary>The embeddings of words, each computed once. Not for several threads.</summary>
internal sealed class WordVectors(StaticEmbeddingModel model)
{
    private readonly Dictionary<string, float[]?> _vectors = new(StringComparer.Ordinal);

    /// <returns><c>null</c> for a word that the model does not know.</returns>
    public float[]? Of(string word)
    {
        if (!_vectors.TryGetValue(word, out var known))
        {
            var vector = new float[model.Dimensions];
            _vectors[word] = known = model.TryEmbedWord(word, vector) ? vector : null;
        }

        return known;
    }
}
