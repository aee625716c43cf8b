using AwsNotesBot.Retrieval.Storage;
using Microsoft.Data.Sqlite;

namespace AwsNotesBot.Retrieval.Tests.Storage;

public class SqliteSchemaTests
{
    [Fact]
    public void ScriptsAreNumberedFromOneWithoutAGap() =>
        Assert.Equal(
            Enumerable.Range(1, SqliteSchema.Current).Select(n => $"{n:0000}"),
            SqliteSchema.Scripts.Select(name => name["Migrations/".Length..][..4]));

    [Fact]
    public void EmptyFileIsUpgradedToTheCurrentVersionOnce()
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();

        Assert.Equal(SchemaState.Older, SqliteSchema.Inspect(connection));
        SqliteSchema.Upgrade(connection);
        SqliteSchema.Upgrade(connection);

        Assert.Equal(SchemaState.Current, SqliteSchema.Inspect(connection));
    }
}
