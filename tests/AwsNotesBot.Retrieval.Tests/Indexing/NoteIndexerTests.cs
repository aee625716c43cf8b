using AwsNotesBot.Retrieval.Indexing;
using AwsNotesBot.Retrieval.Tests.Fakes;

namespace AwsNotesBot.Retrieval.Tests.Indexing;

public sealed class NoteIndexerTests : IDisposable
{
    private readonly IndexedFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task FirstRunReadsAndEmbedsEverything()
    {
        _folder.Write("sqs.md", "Queues\nMessages wait.");
        _folder.Write("s3/buckets.md", "Buckets\nObjects lie.\nNames are global.");

        var report = await _folder.IndexAsync();

        Assert.Equal(["Buckets", "Objects lie.", "Names are global.", "Queues", "Messages wait."], _folder.Texts);
        Assert.Equal(["s3/buckets.md Added 3", "sqs.md Added 2"], report.Files.Select(f => $"{f.Path} {f.Change} {f.Passages}"));
        Assert.Equal((5, 5, 59L), (report.Passages, report.EmbeddedPassages, report.BytesRead));
        Assert.Same(report, _folder.Indexer.LastReport);
    }

    [Fact]
    public async Task SecondStartOpensNoNoteAndEmbedsNothing()
    {
        _folder.Write("sqs.md", "Queues\nMessages wait.");
        await _folder.IndexAsync();
        await AgeAsync();

        _folder.Start();
        var report = await _folder.IndexAsync();

        Assert.Equal(["Queues", "Messages wait."], _folder.Texts);
        Assert.Equal((0L, 0, false), (report.BytesRead, report.EmbeddedPassages, report.HasChanges));
    }

    [Fact]
    public async Task ChangeEmbedsOnlyTheNewText()
    {
        _folder.Write("sqs.md", "Queues\nMessages wait.");
        await _folder.IndexAsync();
        _folder.Embeddings.Texts.Clear();

        _folder.Write("sqs.md", "Queues\n\nMessages wait.\nFor fourteen days at most.");
        var report = await _folder.IndexAsync();

        Assert.Equal(["Queues\nFor fourteen days at most."], _folder.Embeddings.Texts);
        Assert.Equal(FileChange.Changed, Assert.Single(report.Files).Change);
        Assert.Equal(["Queues L1", "Messages wait. L3", "For fourteen days at most. L4"], _folder.Searcher.Index.Passages.Select(p => $"{p.Text} {p.Lines}"));
    }

    [Fact]
    public async Task RenamedFileKeepsItsVectors()
    {
        _folder.Write("sqs.md", "Queues\nMessages wait.");
        await _folder.IndexAsync();
        _folder.Embeddings.Texts.Clear();

        File.Move(_folder["sqs.md"], _folder["queues.md"]);
        var report = await _folder.IndexAsync();

        Assert.Empty(_folder.Embeddings.Texts);
        Assert.Equal(["sqs.md"], report.Removed);
        Assert.Equal(["queues.md", "queues.md"], _folder.Searcher.Index.Passages.Select(p => p.NotePath));
    }

    [Fact]
    public async Task DeletedFileLeavesTheIndex()
    {
        _folder.Write("sqs.md", "Queues");
        _folder.Write("s3.md", "Buckets");
        await _folder.IndexAsync();

        File.Delete(_folder["sqs.md"]);
        var report = await _folder.IndexAsync();

        Assert.Equal(["sqs.md"], report.Removed);
        Assert.Equal(["Buckets"], _folder.Texts);
        Assert.Equal(["s3.md"], (await _folder.Store.LoadAsync(Cancellation)).Notes.Keys);
    }

    [Fact]
    public async Task TouchedFileIsHashedOnceAndNotReadAgain()
    {
        _folder.Write("sqs.md", "Queues", hoursAgo: 2);
        await _folder.IndexAsync();
        var index = _folder.Searcher.Index;

        File.SetLastWriteTimeUtc(_folder["sqs.md"], DateTime.UtcNow.AddHours(-1));
        var touched = await _folder.IndexAsync();
        Assert.Same(index, _folder.Searcher.Index);
        await AgeAsync();
        var settled = await _folder.IndexAsync();

        Assert.Equal((6L, 0L), (touched.BytesRead, settled.BytesRead));
        Assert.False(touched.HasChanges);
    }

    [Fact]
    public async Task ChangeWithinOneTickOfTheClockIsFound()
    {
        _folder.Write("sqs.md", "Queues", hoursAgo: 0);
        var time = File.GetLastWriteTimeUtc(_folder["sqs.md"]);
        await _folder.IndexAsync();

        File.WriteAllText(_folder["sqs.md"], "QUEUES");
        File.SetLastWriteTimeUtc(_folder["sqs.md"], time);
        await _folder.IndexAsync();

        Assert.Equal(["QUEUES"], _folder.Texts);
    }

    [Fact]
    public async Task AnotherModelEmbedsEverythingAgain()
    {
        _folder.Write("sqs.md", "Queues\nMessages wait.");
        await _folder.IndexAsync();
        await AgeAsync();

        _folder.Start(new FakeEmbeddingGenerator("other", dimensions: 8));
        var report = await _folder.IndexAsync();

        Assert.Equal((2, false), (report.EmbeddedPassages, report.HasChanges));
        Assert.All((await _folder.Store.LoadAsync(Cancellation)).Notes["sqs.md"].Vectors, v => Assert.Equal(8, v.Vector.Length));
    }

    [Fact]
    public async Task AnotherReaderReadsEverythingAgainAndEmbedsNothing()
    {
        _folder.Write("sqs.md", "Queues\nMessages wait.");
        await _folder.IndexAsync();
        await AgeAsync();

        _folder.Start(readerVersion: "reader 2");
        var first = await _folder.IndexAsync();
        _folder.Start(readerVersion: "reader 2");
        var second = await _folder.IndexAsync();

        Assert.Equal((21L, 0L), (first.BytesRead, second.BytesRead));
        Assert.Equal(0, first.EmbeddedPassages);
    }

    [Fact]
    public async Task ProgressReachesTheEndOfBothStages()
    {
        _folder.Write("a.md", "one\ntwo");
        _folder.Write("b.md", "three");
        var progress = new RecordedProgress();

        await _folder.IndexAsync(progress);

        Assert.Equal(new(IndexStage.Reading, 12, 12), progress.Steps[1]);
        Assert.Equal(new(IndexStage.Embedding, 3, 3), progress.Steps[^1]);
    }

    [Fact]
    public async Task ProgressOfReadingNeverGoesBack()
    {
        for (var i = 0; i < 400; i++)
        {
            _folder.Write($"{i}.md", "one");
        }

        var progress = new RecordedProgress();

        await _folder.IndexAsync(progress);

        Assert.Equal(
            Enumerable.Range(1, 400).Select(i => 3L * i),
            progress.Steps.Where(s => s.Stage == IndexStage.Reading).Select(s => s.Done));
    }

    /// <summary>Moves the stored times of reading into the future: what waiting until the files' stamps are trusted would do.</summary>
    private async Task AgeAsync()
    {
        var stored = await _folder.Store.LoadAsync(Cancellation);
        var aged = stored.Notes.Values.Select(note => note with { ReadAt = DateTime.UtcNow.AddHours(1).Ticks }).ToList();
        await _folder.Store.TryApplyAsync(new(stored.Revision, stored.Pipeline, [], [], aged), Cancellation);
    }

    private sealed class RecordedProgress : IProgress<IndexProgress>
    {
        public List<IndexProgress> Steps { get; } = [];

        public void Report(IndexProgress value)
        {
            lock (Steps)
            {
                Steps.Add(value);
            }
        }
    }
}
