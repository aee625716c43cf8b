using AwsNotesBot.Retrieval.Storage;
using AwsNotesBot.Retrieval.Tests.Fakes;
using Microsoft.Data.Sqlite;

namespace AwsNotesBot.Retrieval.Tests.Storage;

public sealed class SqlitePassageStoreTests : PassageStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string IndexPath => _folder["data/index.db"];

    public void Dispose() => _folder.Dispose();

    protected override IPassageStore Open() => new SqlitePassageStore(IndexPath, TimeSpan.FromSeconds(20));

    [Fact]
    public async Task OneFileRemainsAfterAWrite()
    {
        await Open().TryApplyAsync(StoredNotes.FirstWrite(StoredNotes.Note("a.md", "one")), Cancellation);

        Assert.Equal(["index.db"], Directory.GetFiles(_folder["data"]).Select(Path.GetFileName));
        Assert.Equal("wal", Read("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task FileThatIsNoDatabaseIsSetAsideAndReplaced()
    {
        Directory.CreateDirectory(_folder["data"]);
        await File.WriteAllTextAsync(IndexPath, "my shopping list, which is longer than a header of SQLite", Cancellation);

        Assert.Empty((await Open().LoadAsync(Cancellation)).Notes);

        var aside = Assert.Single(Directory.GetFiles(_folder["data"], "index.db.damaged-*"));
        Assert.StartsWith("my shopping list", await File.ReadAllTextAsync(aside, Cancellation));
        Assert.NotNull(await Open().TryApplyAsync(StoredNotes.FirstWrite(StoredNotes.Note("a.md", "one")), Cancellation));
    }

    [Fact]
    public async Task DatabaseOfAnotherProgramIsSetAsideUntouched()
    {
        Directory.CreateDirectory(_folder["data"]);
        Execute("CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('soup')");
        var before = await File.ReadAllBytesAsync(IndexPath, Cancellation);

        Assert.Empty((await Open().LoadAsync(Cancellation)).Notes);

        var aside = Assert.Single(Directory.GetFiles(_folder["data"], "index.db.damaged-*"));
        Assert.Equal(before, await File.ReadAllBytesAsync(aside, Cancellation));
    }

    [Fact]
    public async Task FileOfANewerReleaseEndsInASentence()
    {
        await Open().LoadAsync(Cancellation);
        Execute("PRAGMA user_version = 9");

        var error = await Assert.ThrowsAsync<RetrievalException>(() => Open().LoadAsync(Cancellation));

        Assert.Equal(
            $"The index '{IndexPath}' was written by a newer release (schema version 9; this one knows {SqliteSchema.Current}). " +
            "Start the newer release, or delete the file: it is made again from the notes.",
            error.Message);
        Assert.Equal("9", Read("PRAGMA user_version"));
    }

    [Fact]
    public async Task FileHeldByAnotherProcessEndsInASentence()
    {
        await Open().LoadAsync(Cancellation);
        using var other = new SqliteConnection($"Data Source={IndexPath};Pooling=False");
        other.Open();
        using var writing = other.BeginTransaction(deferred: false);
        var store = new SqlitePassageStore(IndexPath, TimeSpan.FromSeconds(1));

        var error = await Assert.ThrowsAsync<RetrievalException>(() => store.TryApplyAsync(StoredNotes.FirstWrite(), Cancellation));

        Assert.Equal(
            $"The index '{IndexPath}' was held by another process for more than 1 s. " +
            "Wait for it or end it, or give this one its own folder (Retrieval:DataFolder).",
            error.Message);
        Assert.Empty((await store.LoadAsync(Cancellation)).Notes); // readers do not wait for a writer
    }

    [Fact]
    public async Task WriterWaitsForAnotherProcess()
    {
        await Open().LoadAsync(Cancellation);
        using var other = new SqliteConnection($"Data Source={IndexPath};Pooling=False");
        other.Open();
        var held = other.BeginTransaction(deferred: false);
        var waiting = Open().TryApplyAsync(StoredNotes.FirstWrite(StoredNotes.Note("a.md", "one")), Cancellation);
        await Task.Delay(50, Cancellation);
        Assert.False(waiting.IsCompleted);

        held.Dispose();

        Assert.NotNull(await waiting);
    }

    [Fact]
    public async Task FolderThatCannotBeMadeEndsInASentence()
    {
        await File.WriteAllTextAsync(_folder["data"], "a file where the folder should be", Cancellation);

        var error = await Assert.ThrowsAsync<RetrievalException>(() => Open().LoadAsync(Cancellation));

        Assert.StartsWith($"The index '{IndexPath}' cannot be used: ", error.Message);
        Assert.EndsWith("Check that its folder can be written and has space, or name another (Retrieval:DataFolder).", error.Message);
    }

    [Fact]
    public async Task DamageIsFoundOrHarmless()
    {
        await Open().TryApplyAsync(StoredNotes.FirstWrite([.. "abcdefgh".Select(c => StoredNotes.Note($"{c}.md", "one", "two", "three"))]), Cancellation);
        var (sound, expected) = (await File.ReadAllBytesAsync(IndexPath, Cancellation), StoredNotes.DescribeContent(await Open().LoadAsync(Cancellation)));
        var random = new Random(20240607);
        var rebuilt = 0;
        for (var trial = 0; trial < 300; trial++)
        {
            var damaged = sound.ToArray();
            if (trial % 10 == 0)
            {
                damaged = damaged[..random.Next(1, damaged.Length)];
            }
            else
            {
                // After the header's first 100 bytes: those say which program and version wrote the file.
                damaged[random.Next(100, damaged.Length)] ^= (byte)(1 << random.Next(8));
            }

            await File.WriteAllBytesAsync(IndexPath, damaged, Cancellation);
            var read = await Open().LoadAsync(Cancellation);
            if (read.Notes.Count == 0 && read.Revision == Guid.Empty)
            {
                rebuilt++;
            }
            else
            {
                Assert.Equal(expected, StoredNotes.DescribeContent(read));
            }
        }

        Assert.InRange(rebuilt, 30, 300); // every cut-off file, and most flipped bits
    }

    private void Execute(string sql)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection($"Data Source={IndexPath};Pooling=False");
        connection.Open();
        SqliteSchema.Execute(connection, sql);
    }

    private string? Read(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={IndexPath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }
}
