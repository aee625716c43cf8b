using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Storage;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AwsNotesBot.Retrieval.Indexing;

/// <summary>Brings store and searcher in line with the notes folder, reading and embedding only what changed.</summary>
/// <remarks>Runs may be asked for at any time by any thread: they take turns. Answers go on from the old index until the new one is swapped in.</remarks>
public sealed class NoteIndexer(
    NoteFolder folder,
    IPassageStore store,
    IEmbeddingGenerator<string, Embedding<float>> embeddings,
    PassageSearcher searcher,
    PassageOptions? passages = null,
    ILogger<NoteIndexer>? logger = null,
    TimeProvider? time = null,
    StaticEmbeddingModel? table = null) : IDisposable
{
    private const int MostAttempts = 3;

    private readonly ILogger _logger = logger ?? NullLogger<NoteIndexer>.Instance;
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly SemaphoreSlim _turn = new(1);
    private StoredIndex? _stored;
    private StoredIndex? _published;
    private PassageEmbedder? _embedder; // outlives a run that fails: what a paid model gave is not asked for twice

    /// <summary>Of the last run that ended well; <c>null</c> before the first, when there is no index to search yet.</summary>
    public IndexReport? LastReport { get; private set; }

    internal Func<string, byte[], Note> Read { get; init; } = (path, bytes) => NoteReader.Read(path, NoteText.Read(bytes), bytes.Length, passages);

    internal string ReaderVersion { get; init; } = Indexing.ReaderVersion.Of(passages ?? new());

    /// <exception cref="RetrievalException">The folder is missing, or the store or the embedding model cannot be used; store and searcher are as they were.</exception>
    public async Task<IndexReport> IndexAsync(IProgress<IndexProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            for (var attempt = 0; attempt < MostAttempts; attempt++)
            {
                if (await TryIndexAsync(progress, cancellationToken) is { } report)
                {
                    if (LastReport is null || report.HasChanges)
                    {
                        Log.Indexed(_logger, report.Files.Count, report.Passages, report.EmbeddedPassages, report.Skipped.Count, report.Elapsed.TotalSeconds);
                    }

                    return LastReport = report;
                }

                _stored = null;
            }
        }
        finally
        {
            _turn.Release();
        }

        throw new RetrievalException(
            $"Another process changed the index {MostAttempts} times while this one was about to. " +
            "Let one of them index the notes (Retrieval:Watch = false for the others), or give each its own folder (Retrieval:DataFolder).");
    }

    public void Dispose() => _turn.Dispose();

    private async Task<IndexReport?> TryIndexAsync(IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        var started = _time.GetTimestamp();
        var pipeline = new PipelineVersion(ReaderVersion, PassageEmbedder.ModelId(embeddings));
        var stored = await LoadAsync(cancellationToken);
        var sameReader = stored.Pipeline.Reader == pipeline.Reader;
        var sameModel = stored.Pipeline.EmbeddingModel == pipeline.EmbeddingModel;

        var listing = List(cancellationToken);
        var doubtful = listing.Files.Where(file => !sameReader || !IsSettled(stored, file)).ToList();
        var reading = new ChangedFileReader(folder, Read, _time, _logger);
        await reading.ReadAsync(doubtful, path => sameReader ? stored.Notes.GetValueOrDefault(path)?.Hash : null, progress, cancellationToken);

        var draft = new IndexDraft(stored, listing, reading, reembed: !sameModel);
        var embedder = _embedder ??= new(embeddings);
        if (sameModel)
        {
            embedder.Learn(stored.Notes.Values.SelectMany(note => note.Vectors));
        }

        var embedding = embedder.EmbedAsync(draft.ToEmbed, progress, cancellationToken);
        if (!embedding.IsCompletedSuccessfully && sameModel)
        {
            Publish(stored); // a model behind a network takes its time or fails: until it has answered, what was stored is searched
        }

        var changes = draft.ToChanges(pipeline, await embedding);
        var current = draft.Apply(changes);
        if (!changes.IsEmpty || stored.Pipeline != pipeline)
        {
            if (await store.TryApplyAsync(changes, cancellationToken) is not { } revision)
            {
                return null;
            }

            current = current with { Revision = revision };
        }

        (_stored, _embedder) = (current, null);
        Publish(current);
        return draft.ToReport(current, embedder.Embedded, reading.Bytes, _time.GetElapsedTime(started));
    }

    private FolderListing List(CancellationToken cancellationToken)
    {
        try
        {
            return folder.List(cancellationToken);
        }
        catch (DirectoryNotFoundException exception)
        {
            throw new RetrievalException(exception.Message, exception);
        }
    }

    private async Task<StoredIndex> LoadAsync(CancellationToken cancellationToken) =>
        _stored is not null && _stored.Revision == await store.ReadRevisionAsync(cancellationToken)
            ? _stored
            : await store.LoadAsync(cancellationToken);

    private static bool IsSettled(StoredIndex stored, NoteFile file) =>
        stored.Notes.TryGetValue(file.Path, out var note) && note.Stamp.IsSettledAt(note.ReadAt) && note.Stamp == FileStamp.Of(file.FullPath);

    private void Publish(StoredIndex index)
    {
        // A run that only moved time stamps leaves the passages, and so the searchable index, as they are.
        if (_published is not null && HasSamePassages(_published, index))
        {
            return;
        }

        searcher.Swap(PassageIndex.Build(
        [
            .. index.Notes.Values.OrderBy(note => note.Path, StringComparer.Ordinal)
                .SelectMany(note => note.Note.Passages.Zip(note.Vectors, (passage, vector) => new IndexedPassage(passage, vector.Vector))),
        ],
        table));
        _published = index;
    }

    private static bool HasSamePassages(StoredIndex a, StoredIndex b) =>
        a.Notes.Count == b.Notes.Count && a.Notes.Values.All(note =>
            b.Notes.TryGetValue(note.Path, out var other) && ReferenceEquals(note.Note, other.Note) && ReferenceEquals(note.Vectors, other.Vectors));
}
