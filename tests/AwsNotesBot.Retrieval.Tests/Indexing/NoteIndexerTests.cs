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
    public async Task FailingNoteIsSkippedAndTheRestGoesOn()
    {
        _folder.Write("a.md", "Fine");
        _folder.Write("b.md", "Title\nunreadable");
        _folder.Write("c.md", "unreadable because of a defect");
        _folder.Write("d.pdf", "%PDF");

        var report = await _folder.IndexAsync();

        Assert.Equal(["Fine"], _folder.Texts);
        Assert.Equal(["b.md", "c.md", "d.pdf"], report.Skipped.Select(s => s.Path));
        Assert.Equal(("The line says so.", 2), (report.Skipped[0].Reason, report.Skipped[0].Line));
        Assert.Equal(
            "The reader failed on this note (InvalidOperationException: A defect of the reader.). Please report it with the note.",
            report.Skipped[1].Reason);
    }

    [Fact]
    public async Task NoteThatBecomesUnreadableLeavesTheIndexAndComesBack()
    {
        _folder.Write("a.md", "Fine", hoursAgo: 3);
        await _folder.IndexAsync();

        _folder.Write("a.md", "unreadable", hoursAgo: 2);
        var broken = await _folder.IndexAsync();
        Assert.Equal(["a.md"], broken.Removed);
        Assert.Empty(_folder.Texts);

        _folder.Write("a.md", "Fine again", hoursAgo: 1);
        await _folder.IndexAsync();
        Assert.Equal(["Fine again"], _folder.Texts);
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
    public async Task DamagedIndexIsBuiltAgain()
    {
        _folder.Write("sqs.md", "Queues");
        await _folder.IndexAsync();
        await File.WriteAllTextAsync(_folder.IndexFile, "not a database, but long enough to look at", Cancellation);

        _folder.Write("s3.md", "Buckets");
        await _folder.IndexAsync();

        Assert.Equal(["Buckets", "Queues"], _folder.Texts);
        Assert.Equal(["s3.md", "sqs.md"], (await _folder.Store.LoadAsync(Cancellation)).Notes.Keys.Order());
    }

    [Fact]
    public async Task ChangesOfAnotherProcessAreTakenOver()
    {
        _folder.Write("sqs.md", "Queues");
        await _folder.IndexAsync();
        var (first, searcher) = (_folder.Indexer, _folder.Searcher);

        _folder.Start();
        _folder.Write("s3.md", "Buckets");
        await _folder.IndexAsync();
        var report = await first.IndexAsync(cancellationToken: Cancellation);

        Assert.Equal(0, report.EmbeddedPassages);
        Assert.Equal(["Buckets", "Queues"], searcher.Index.Passages.Select(p => p.Text));
    }

    [Fact]
    public async Task AnswersComeFromTheOldIndexWhileAModelIsSlow()
    {
        _folder.Write("sqs.md", "Queues");
        await _folder.IndexAsync();
        var answer = new TaskCompletionSource();
        _folder.Start(new FakeEmbeddingGenerator { Before = () => answer.Task });
        _folder.Write("s3.md", "Buckets");

        var run = _folder.IndexAsync();
        while (_folder.Searcher.Index.Passages.Count == 0 && !run.IsCompleted)
        {
            await Task.Delay(5, Cancellation);
        }

        Assert.Equal(["Queues"], _folder.Texts);
        answer.SetResult();
        await run;
        Assert.Equal(["Buckets", "Queues"], _folder.Texts);
    }

    [Fact]
    public async Task FailureOfTheModelLeavesEverythingAsItWas()
    {
        _folder.Write("sqs.md", "Queues");
        await _folder.IndexAsync();
        var before = StoredNotes.Describe(await _folder.Store.LoadAsync(Cancellation));

        _folder.Embeddings.Before = () => throw new RetrievalException("The endpoint is down.");
        _folder.Write("s3.md", "Buckets");
        await Assert.ThrowsAsync<RetrievalException>(() => _folder.IndexAsync());

        Assert.Equal(["Queues"], _folder.Texts);
        Assert.Equal(before, StoredNotes.Describe(await _folder.Store.LoadAsync(Cancellation)));
        _folder.Embeddings.Before = () => Task.CompletedTask;
        await _folder.IndexAsync();
        Assert.Equal(["Buckets", "Queues"], _folder.Texts);
    }

    [Fact]
    public async Task StoredIndexIsSearchedWhereTheModelFailsAtTheStart()
    {
        _folder.Write("sqs.md", "Queues");
        await _folder.IndexAsync();
        _folder.Start(new FakeEmbeddingGenerator { Before = () => throw new RetrievalException("The endpoint is down.") });
        _folder.Write("s3.md", "Buckets");

        await Assert.ThrowsAsync<RetrievalException>(() => _folder.IndexAsync());

        Assert.Equal(["Queues"], _folder.Texts);
    }

    [Fact]
    public async Task RunThatFailedHalfwayIsContinued()
    {
        var batches = 0;
        _folder.Embeddings.Before = () => ++batches == 2 ? throw new RetrievalException("The endpoint is down.") : Task.CompletedTask;
        _folder.Write("long.md", string.Join('\n', Enumerable.Range(1, 300).Select(i => $"Line {i}")));
        await Assert.ThrowsAsync<RetrievalException>(() => _folder.IndexAsync());

        await _folder.IndexAsync();

        Assert.Equal(300, _folder.Searcher.Index.Passages.Count);
        Assert.Equal(300, _folder.Embeddings.Texts.Distinct().Count());
        Assert.Equal(300, _folder.Embeddings.Texts.Count);
    }

    [Fact]
    public async Task TwoProcessesOnOneStoreEndWithOneIndex()
    {
        using var other = new NoteIndexer(
            new(_folder.Notes), _folder.Store, new FakeEmbeddingGenerator(), new(new FakeEmbeddingGenerator())) { Read = ParagraphReader.Read, ReaderVersion = "reader 1" };
        for (var round = 0; round < 10; round++)
        {
            _folder.Write($"{round}.md", $"Note {round}");
            var reports = await Task.WhenAll(Task.Run(() => _folder.IndexAsync()), Task.Run(() => other.IndexAsync(cancellationToken: Cancellation)));

            Assert.All(reports, report => Assert.Equal(round + 1, report.Passages));
        }

        Assert.Equal(10, (await _folder.Store.LoadAsync(Cancellation)).Notes.Count);
    }

    [Fact]
    public async Task VectorsOfTwoLengthsEndInASentence()
    {
        _folder.Write("sqs.md", "Queues");
        await _folder.IndexAsync();
        _folder.Start(new FakeEmbeddingGenerator(dimensions: 5));
        _folder.Write("s3.md", "Buckets");

        var error = await Assert.ThrowsAsync<RetrievalException>(() => _folder.IndexAsync());

        Assert.Equal(
            "The embedding model 'fake fake' gave vectors of 4 and of 5 numbers: one model makes all vectors of one length. " +
            "Name one model (Models:Embedding:Model), and delete the index if its model was changed under the same name.",
            error.Message);
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
    public async Task MissingFolderEndsInASentenceAndKeepsTheIndex()
    {
        _folder.Write("sqs.md", "Queues");
        await _folder.IndexAsync();
        _folder.Start(notes: _folder["nowhere"]);

        var error = await Assert.ThrowsAsync<RetrievalException>(() => _folder.IndexAsync());

        Assert.StartsWith($"The notes folder '{_folder["nowhere"]}' does not exist.", error.Message);
        Assert.Single((await _folder.Store.LoadAsync(Cancellation)).Notes);
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
