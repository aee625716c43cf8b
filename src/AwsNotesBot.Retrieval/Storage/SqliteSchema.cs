using System.Globalization;
using Microsoft.Data.Sqlite;

namespace AwsNotesBot.Retrieval.Storage;

/// <summary>The index file's tables: one SQL resource per schema version, run in order.</summary>
internal static class SqliteSchema
{
    /// <summary>"ANB1" in ASCII, in the file's header: tells our file from any other SQLite file.</summary>
    public const int ApplicationId = 0x414E4231;

    private const string ResourceFolder = "Migrations/";

    /// <summary>The script at position n leads from version n to n + 1.</summary>
    public static IReadOnlyList<string> Scripts { get; } =
    [
        .. typeof(SqliteSchema).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourceFolder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static int Current => Scripts.Count;

    public static SchemaState Inspect(SqliteConnection connection)
    {
        var version = ReadNumber(connection, "PRAGMA user_version");
        if (ReadNumber(connection, "PRAGMA application_id") == ApplicationId)
        {
            return version > Current ? SchemaState.Newer : version == Current ? SchemaState.Current : SchemaState.Older;
        }

        return version == 0 && ReadNumber(connection, "SELECT count(*) FROM sqlite_master") == 0 ? SchemaState.Older : SchemaState.Foreign;
    }

    /// <summary>Brings the file to <see cref="Current"/>; of two processes that try at once the second finds it done.</summary>
    public static void Upgrade(SqliteConnection connection)
    {
        Execute(connection, "PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction(deferred: false);
        for (var version = (int)ReadNumber(connection, "PRAGMA user_version"); version < Current; version++)
        {
            Execute(connection, ReadScript(Scripts[version]));
        }

        Execute(connection, string.Create(
            CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Current}"));
        transaction.Commit();
    }

    public static long ReadNumber(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string ReadScript(string resource)
    {
        using var reader = new StreamReader(typeof(SqliteSchema).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
