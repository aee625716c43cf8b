using AwsNotesBot.Retrieval.Indexing;

namespace AwsNotesBot.Retrieval.Tests.Indexing;

public sealed class FolderWatcherTests : IDisposable
{
    private static readonly TimeSpan Never = TimeSpan.FromHours(1);

    private readonly IndexedFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task SavesRenamesAndDeletesLeadToANewIndex()
    {
        _folder.Write("sqs.md", "Queues");
        await using var reports = Watch(Never);
        Assert.Equal(["Queues"], await NextAsync(reports));

        Directory.CreateDirectory(_folder["sub"]);
        await File.WriteAllTextAsync(_folder["sub/s3.md"], "Buckets", Cancellation);
        Assert.Equal(["Queues", "Buckets"], await NextAsync(reports, texts => texts.Contains("Buckets")));

        File.Move(_folder["sqs.md"], _folder["zz.md"]);
        Assert.Equal(["Buckets", "Queues"], await NextAsync(reports, texts => texts[0] == "Buckets"));

        File.Delete(_folder["zz.md"]);
        Assert.Equal(["Buckets"], await NextAsync(reports, texts => texts.Count == 1));
    }

    [Fact]
    public async Task ManySavesAtOnceAreOneRun()
    {
        await using var reports = Watch(Never);
        await NextAsync(reports);

        for (var i = 0; i < 20; i++)
        {
            await File.WriteAllTextAsync(_folder[$"{i:00}.md"], $"Note {i}", Cancellation);
        }

        Assert.Equal(20, (await NextAsync(reports)).Count);
    }

    [Fact]
    public async Task RescanFindsAFolderThatIsMadeLater()
    {
        Directory.Delete(_folder.Notes, recursive: true);
        await using var reports = Watch(TimeSpan.FromMilliseconds(50));
        var first = NextAsync(reports);
        await Task.Delay(100, Cancellation);
        Assert.False(first.IsCompleted);

        Directory.CreateDirectory(_folder.Notes);
        _folder.Write("sqs.md", "Queues");

        Assert.True((await first).Count == 1 || (await NextAsync(reports)).Count == 1);
    }

    [Fact]
    public async Task FailedRunIsRepeatedAtTheNextRescan()
    {
        var fails = 2;
        _folder.Embeddings.Before = () => --fails >= 0 ? throw new RetrievalException("The endpoint is down.") : Task.CompletedTask;
        _folder.Write("sqs.md", "Queues");

        await using var reports = Watch(TimeSpan.FromMilliseconds(50));

        Assert.Equal(["Queues"], await NextAsync(reports));
        Assert.Equal(-1, fails);
    }

    [Fact]
    public async Task CancellationEndsTheWatch()
    {
        using var stop = new CancellationTokenSource();
        var reports = new FolderWatcher(_folder.Notes, _folder.Indexer, Never).WatchAsync(cancellationToken: stop.Token).GetAsyncEnumerator(Cancellation);
        await reports.MoveNextAsync();

        var waiting = reports.MoveNextAsync();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await waiting);
    }

    private IAsyncEnumerator<IndexReport> Watch(TimeSpan rescan) =>
        new FolderWatcher(_folder.Notes, _folder.Indexer, rescan).WatchAsync().GetAsyncEnumerator(Cancellation);

    /// <summary>The index's texts after the next run that fulfils the condition; ten seconds are "never".</summary>
    private async Task<List<string>> NextAsync(IAsyncEnumerator<IndexReport> reports, Func<List<string>, bool>? condition = null)
    {
        do
        {
            await reports.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10), Cancellation);
        }
        while (condition?.Invoke([.. _folder.Texts]) == false);

        return [.. _folder.Texts];
    }
}
