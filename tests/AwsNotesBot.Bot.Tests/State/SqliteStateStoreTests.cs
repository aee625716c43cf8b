using AwsNotesBot.Bot.State;

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
}
