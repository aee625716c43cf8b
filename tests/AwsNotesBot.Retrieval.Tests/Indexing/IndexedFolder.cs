using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Indexing;
using AwsNotesBot.Retrieval.Storage;
using AwsNotesBot.Retrieval.Tests.Fakes;

namespace AwsNotesBot.Retrieval.Tests.Indexing;

/// <summary>A folder of notes with an index of its own; <see cref="Start"/> is what starting the program again does.</summary>
internal sealed class IndexedFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public IndexedFolder()
    {
        Directory.CreateDirectory(Notes);
        Start();
    }

    public string Notes => _folder["notes"];

    public string IndexFile => _folder["data/index.db"];

    /// <summary>What reads notes from the next <see cref="Start"/> on; paragraphs as passages unless set.</summary>
    public Func<string, byte[], Note> Reader { get; set; } = ParagraphReader.Read;

    public FakeEmbeddingGenerator Embeddings { get; private set; } = null!;

    public PassageSearcher Searcher { get; private set; } = null!;

    public NoteIndexer Indexer { get; private set; } = null!;

    public IPassageStore Store => new SqlitePassageStore(IndexFile, TimeSpan.FromSeconds(20));

    public IEnumerable<string> Texts => Searcher.Index.Passages.Select(p => p.Text);

    public void Start(FakeEmbeddingGenerator? embeddings = null, string readerVersion = "reader 1", string? notes = null)
    {
        Embeddings = embeddings ?? new();
        Searcher = new(Embeddings);
        Indexer = new(new NoteFolder(notes ?? Notes), Store, Embeddings, Searcher) { Read = Reader, ReaderVersion = readerVersion };
    }

    public Task<IndexReport> IndexAsync(IProgress<IndexProgress>? progress = null) =>
        Indexer.IndexAsync(progress, TestContext.Current.CancellationToken);

    /// <summary>Writes a note with a time of writing so long ago that its stamp is trusted.</summary>
    public void Write(string path, string text, int hoursAgo = 1)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
        File.SetLastWriteTimeUtc(this[path], DateTime.UtcNow.AddHours(-hoursAgo));
    }

    public string this[string path] => Path.Combine(Notes, path);

    public void Dispose()
    {
        Indexer.Dispose();
        _folder.Dispose();
    }
}
