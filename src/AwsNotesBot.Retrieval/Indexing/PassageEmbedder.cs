using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Storage;
using Microsoft.Extensions.AI;

namespace AwsNotesBot.Retrieval.Indexing;

/// <summary>Gives passages their vectors: the known ones by the hash of their text, the others from the model, each text once.</summary>
internal sealed class PassageEmbedder(IEmbeddingGenerator<string, Embedding<float>> embeddings)
{
    /// <summary>Texts handed to the model at once; between two batches a run can be cancelled and tells its progress.</summary>
    private const int BatchSize = 256;

    private readonly Dictionary<ContentHash, ReadOnlyMemory<float>> _vectors = [];

    /// <summary>How many texts went to the model.</summary>
    public int Embedded { get; private set; }

    /// <summary>The part of the model's identity that decides whether its vectors can be compared with stored ones.</summary>
    public static string ModelId(IEmbeddingGenerator<string, Embedding<float>> embeddings)
    {
        var metadata = embeddings.GetService<EmbeddingGeneratorMetadata>();
        return string.Join(
            ' ',
            ((string?[])[metadata?.ProviderName ?? embeddings.GetType().Name, metadata?.ProviderUri?.ToString(), metadata?.DefaultModelId, metadata?.DefaultModelDimensions?.ToString()])
                .Where(part => part is not null));
    }

    public void Learn(IEnumerable<StoredVector> known)
    {
        foreach (var vector in known)
        {
            _vectors.TryAdd(vector.TextHash, vector.Vector);
        }
    }

    public async Task<IReadOnlyList<StoredVector>[]> EmbedAsync(
        IReadOnlyList<Note> notes, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        var hashes = new ContentHash[notes.Count][];
        var missing = new Dictionary<ContentHash, string>();
        for (var i = 0; i < notes.Count; i++)
        {
            var passages = notes[i].Passages;
            hashes[i] = new ContentHash[passages.Count];
            for (var j = 0; j < passages.Count; j++)
            {
                var text = EmbeddingText.Of(passages[j]);
                var hash = hashes[i][j] = ContentHash.Of(text);
                if (!_vectors.ContainsKey(hash))
                {
                    missing.TryAdd(hash, text);
                }
            }
        }

        await EmbedAsync(missing, progress, cancellationToken);
        return [.. hashes.Select(note => (IReadOnlyList<StoredVector>)[.. note.Select(hash => new StoredVector(hash, _vectors[hash]))])];
    }

    private async Task EmbedAsync(Dictionary<ContentHash, string> missing, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        var done = 0;
        foreach (var batch in missing.Chunk(BatchSize))
        {
            var vectors = await embeddings.GenerateAsync([.. batch.Select(item => item.Value)], cancellationToken: cancellationToken);
            if (vectors.Count != batch.Length)
            {
                throw new RetrievalException(
                    $"The embedding model '{ModelId(embeddings)}' gave {vectors.Count} vectors for {batch.Length} texts. Name another model (Models:Embedding:Model).");
            }

            for (var i = 0; i < batch.Length; i++)
            {
                Add(batch[i].Key, vectors[i].Vector);
            }

            Embedded += batch.Length;
            done += batch.Length;
            progress?.Report(new(IndexStage.Embedding, done, missing.Count));
        }
    }

    private void Add(ContentHash hash, ReadOnlyMemory<float> vector)
    {
        var other = _vectors.Values.FirstOrDefault();
        if (_vectors.Count > 0 && other.Length != vector.Length)
        {
            throw new RetrievalException(
                $"The embedding model '{ModelId(embeddings)}' gave vectors of {other.Length} and of {vector.Length} numbers: " +
                "one model makes all vectors of one length. Name one model (Models:Embedding:Model), and delete the index if its model was changed under the same name.");
        }

        _vectors.Add(hash, vector);
    }
}
