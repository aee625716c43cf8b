using AwsNotesBot.Retrieval.Indexing;
using AwsNotesBot.Retrieval.Tests.Fakes;

namespace AwsNotesBot.Retrieval.Tests.Indexing;

public sealed class NoteIndexerFailureTests : IDisposable
{
    private readonly IndexedFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

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
    public async Task MissingFolderEndsInASentenceAndKeepsTheIndex()
    {
        _folder.Write("sqs.md", "Queues");
        await _folder.IndexAsync();
        _folder.Start(notes: _folder["nowhere"]);

        var error = await Assert.ThrowsAsync<RetrievalException>(() => _folder.IndexAsync());

        Assert.StartsWith($"The notes folder '{_folder["nowhere"]}' does not exist.", error.Message);
        Assert.Single((await _folder.Store.LoadAsync(Cancellation)).Notes);
    }
}
