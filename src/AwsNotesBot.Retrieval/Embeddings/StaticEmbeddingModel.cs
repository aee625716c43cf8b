using System.Numerics.Tensors;
using AwsNotesBot.Retrieval.Embeddings.StaticTable;
using Microsoft.Extensions.AI;

namespace AwsNotesBot.Retrieval.Embeddings;

/// <summary>The built-in embedding: the normalised, weighted mean of a trained table's token vectors.</summary>
/// <remarks>A vector is a function of its text alone. Safe for use by many threads at once.</remarks>
public sealed class StaticEmbeddingModel : IEmbeddingGenerator<string, Embedding<float>>
{
    private const string Resource = "AwsNotesBot.Retrieval.embeddings.bin";
    private const int WorthSharingOut = 64;

    private static readonly Lazy<StaticEmbeddingModel> LazyBuiltIn = new(LoadBuiltIn);

    [ThreadStatic]
    private static List<int>? _scratch;

    private readonly EmbeddingTable _table;
    private readonly EmbeddingGeneratorMetadata _metadata;

    internal StaticEmbeddingModel(EmbeddingTable table)
    {
        _table = table;
        Id = $"static-{table.Hash[..16]}";
        _metadata = new EmbeddingGeneratorMetadata("AwsNotesBot", defaultModelId: Id, defaultModelDimensions: table.Dimensions);
    }

    public int Dimensions => _table.Dimensions;

    /// <summary>Identifies the table: a store built with another id is embedded anew.</summary>
    public string Id { get; }

    /// <summary>The model that ships inside this assembly; loaded once.</summary>
    public static StaticEmbeddingModel BuiltIn => LazyBuiltIn.Value;

    /// <summary>Whether this is the model that ships, and not one fitted to notes or read from a file.</summary>
    public bool IsBuiltIn => LazyBuiltIn.IsValueCreated && ReferenceEquals(this, LazyBuiltIn.Value);

    /// <summary>What <see cref="Id"/> is made of, read without loading the table.</summary>
    internal static string BuiltInHash
    {
        get
        {
            var head = new byte[EmbeddingTableHeader.Size];
            using var stream = OpenBuiltIn();
            stream.ReadExactly(head);
            return Convert.ToHexStringLower(head.AsSpan(EmbeddingTableHeader.HashOffset));
        }
    }

    internal EmbeddingTable Table => _table;

    /// <summary>Reads a table that <c>AwsNotesBot.Training</c> has written.</summary>
    /// <exception cref="InvalidDataException">The file is damaged or of another kind or version.</exception>
    public static StaticEmbeddingModel Load(string path) => new(EmbeddingTableFile.Read(File.ReadAllBytes(path), path));

    /// <summary>Writes the unit vector of a text, or zeros where it has no token.</summary>
    public void Embed(ReadOnlySpan<char> text, Span<float> destination) => TryEmbed(text, destination);

    /// <summary>The same as a vector of its own.</summary>
    public float[] Vector(string text)
    {
        var vector = new float[Dimensions];
        Embed(text, vector);
        return vector;
    }

    /// <summary>The unit vector of one word, n-gram buckets for a word outside the vocabulary; <c>false</c> where it has none.</summary>
    public bool TryEmbedWord(ReadOnlySpan<char> word, Span<float> destination) => TryEmbed(word, destination);

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        cancellationToken.ThrowIfCancellationRequested();

        var texts = values as IReadOnlyList<string> ?? [.. values];
        var embeddings = new Embedding<float>[texts.Count];
        if (texts.Count < WorthSharingOut)
        {
            for (var i = 0; i < embeddings.Length; i++)
            {
                embeddings[i] = Generate(texts[i]);
            }
        }
        else
        {
            var parallel = new ParallelOptions { CancellationToken = cancellationToken };
            Parallel.For(0, embeddings.Length, parallel, i => embeddings[i] = Generate(texts[i]));
        }

        return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(embeddings));
    }

    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is not null ? null
            : serviceType.IsInstanceOfType(this) ? this
            : serviceType.IsInstanceOfType(_metadata) ? _metadata
            : null;
    }

    public void Dispose()
    {
        // Nothing to release: the built-in table belongs to its assembly, a loaded one to the garbage collector.
    }

    /// <summary>Whether a word in lower case has a vector of its own, so that it is no slip of the finger.</summary>
    public bool Knows(ReadOnlySpan<char> word) => _table.Vocabulary.Find(word) >= 0;

    /// <summary>Adds a text's weighted token vectors, not normalised: sums of parts add up to the sum of the whole.</summary>
    internal void AddTokens(ReadOnlySpan<char> text, Span<float> sum)
    {
        var tokens = _scratch ??= [];
        tokens.Clear();
        _table.Encoder.Encode(text, tokens);

        var rows = _table.Rows;
        var scales = _table.Scales;
        var weights = _table.Weights;
        foreach (var token in tokens)
        {
            RowArithmetic.AddScaled(rows.Slice(token * sum.Length, sum.Length), scales[token] * weights[token], sum);
        }
    }

    private static unsafe StaticEmbeddingModel LoadBuiltIn()
    {
        using var stream = OpenBuiltIn();

        // The loader has mapped the resource already: reading it there costs neither a copy nor memory of our own.
        var bytes = new UnmanagedBytes(stream.PositionPointer, checked((int)stream.Length));
        return new StaticEmbeddingModel(EmbeddingTableFile.Read(bytes.Memory, Resource));
    }

    private static UnmanagedMemoryStream OpenBuiltIn() => typeof(StaticEmbeddingModel).Assembly.GetManifestResourceStream(Resource) as UnmanagedMemoryStream
        ?? throw new InvalidDataException($"This build lacks the embedding table '{Resource}'. Build AwsNotesBot.Retrieval again.");

    private Embedding<float> Generate(string text)
    {
        var vector = new float[Dimensions];
        TryEmbed(text, vector);
        return new Embedding<float>(vector) { ModelId = Id };
    }

    private bool TryEmbed(ReadOnlySpan<char> text, Span<float> destination)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(destination.Length, Dimensions);

        destination.Clear();
        AddTokens(text, destination);
        var norm = TensorPrimitives.Norm<float>(destination);
        if (norm > 0)
        {
            TensorPrimitives.Divide(destination, norm, destination);
        }

        return norm > 0;
    }
}
