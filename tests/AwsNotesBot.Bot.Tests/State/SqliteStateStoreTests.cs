using AwsNotesBot.Bot.State;
using Microsoft.Data.Sqlite;

namespace AwsNotesBot.Bot.Tests.State;

public class SqliteStateStoreTests : StateStoreContract
{
    private readonly string _path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "below", "state.db");

    public SqliteStateStoreTests() => Store = new SqliteStateStore(_path);

    protected override IStateStore Store { get; }

    [Fact]
    public async Task ADocumentOutlivesTheStoreThatWroteIt()
    {
        await Store.WriteAsync("k", "1", null, TestContext.Current.CancellationToken);

        Assert.Equal("1", (await new SqliteStateStore(_path).ReadAsync("k", TestContext.Current.CancellationToken))!.Json);
    }

    [Fact]
    public async Task AFileThatAnotherProcessHoldsOrThatIsNoneEndsInASentence()
    {
        using var other = new SqliteConnection($"Data Source={_path}");
        other.Open();
        using var held = other.BeginTransaction(deferred: false);
        var store = new SqliteStateStore(_path, busyTimeout: TimeSpan.FromSeconds(1));
        var broken = Path.Combine(Path.GetDirectoryName(_path)!, "broken.db");
        await File.WriteAllTextAsync(broken, new string('x', 5_000), TestContext.Current.CancellationToken);

        var busy = await Assert.ThrowsAsync<StateStoreException>(() => store.WriteAsync("k", "1", null, TestContext.Current.CancellationToken));
        var unreadable = Assert.Throws<StateStoreException>(() => new SqliteStateStore(broken));

        Assert.StartsWith($"The state file '{_path}' was held by another process for more than 1 s.", busy.Message);
        Assert.StartsWith($"The state file '{broken}' cannot be used: ", unreadable.Message);
    }
}
