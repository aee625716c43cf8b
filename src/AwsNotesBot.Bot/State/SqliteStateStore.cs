using Microsoft.Data.Sqlite;

namespace AwsNotesBot.Bot.State;

/// <summary>State in one SQLite file; survives a crash at any moment (write-ahead log).</summary>
/// <remarks>A file of its own: the index may be thrown away and rebuilt, what users said may not.</remarks>
public sealed class SqliteStateStore : IStateStore
{
    public const string FileName = "state.db";

    private const int ConstraintViolation = 19;

    private readonly string _connectionString;
    private readonly TimeProvider _time;

    /// <param name="path">The file; it and its folder are made where they are missing.</param>
    /// <param name="time">Says when a document is written; <c>null</c> for the system's clock.</param>
    public SqliteStateStore(string path, TimeProvider? time = null)
    {
        _time = time ?? TimeProvider.System;
        SQLitePCL.Batteries_V2.Init();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 5 }.ToString();

        using var connection = Open();
        Execute(connection, "PRAGMA journal_mode = WAL");
        Execute(connection, "CREATE TABLE IF NOT EXISTS state (key TEXT PRIMARY KEY, json TEXT NOT NULL, version INTEGER NOT NULL, written INTEGER NOT NULL) WITHOUT ROWID");
    }

    public Task<StateEntry?> ReadAsync(string key, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var connection = Open();
        using var command = Command(connection, "SELECT json, version FROM state WHERE key = $key", ("$key", key));
        using var row = command.ExecuteReader();
        return Task.FromResult(row.Read() ? new StateEntry(row.GetString(0), row.GetInt64(1).ToString()) : null);
    }

    public Task<IReadOnlyList<KeyValuePair<string, StateEntry>>> ListAsync(string keyPrefix, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var connection = Open();
        using var command = Command(
            connection, "SELECT key, json, version FROM state WHERE key >= $prefix AND substr(key, 1, length($prefix)) = $prefix ORDER BY key", ("$prefix", keyPrefix));
        using var row = command.ExecuteReader();
        var found = new List<KeyValuePair<string, StateEntry>>();
        while (row.Read())
        {
            found.Add(new(row.GetString(0), new StateEntry(row.GetString(1), row.GetInt64(2).ToString())));
        }

        return Task.FromResult<IReadOnlyList<KeyValuePair<string, StateEntry>>>(found);
    }

    public Task WriteAsync(string key, string json, string? expectedETag, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var connection = Open();
        var written = expectedETag is null ? Insert(connection, key, json) : Update(connection, key, json, expectedETag);
        return written ? Task.CompletedTask : throw new StateConflictException(key);
    }

    public Task DeleteAsync(string key, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var connection = Open();
        Execute(connection, "DELETE FROM state WHERE key = $key", ("$key", key));
        return Task.CompletedTask;
    }

    public Task<int> DeleteOlderAsync(string keyPrefix, DateTimeOffset writtenBefore, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var connection = Open();
        return Task.FromResult(Execute(
            connection,
            "DELETE FROM state WHERE substr(key, 1, length($prefix)) = $prefix AND written < $before",
            ("$prefix", keyPrefix),
            ("$before", writtenBefore.ToUnixTimeSeconds())));
    }

    private long Now => _time.GetUtcNow().ToUnixTimeSeconds();

    private bool Insert(SqliteConnection connection, string key, string json)
    {
        try
        {
            return Execute(connection, "INSERT INTO state (key, json, version, written) VALUES ($key, $json, 1, $now)", ("$key", key), ("$json", json), ("$now", Now)) == 1;
        }
        catch (SqliteException error) when (error.SqliteErrorCode == ConstraintViolation)
        {
            return false;
        }
    }

    private bool Update(SqliteConnection connection, string key, string json, string expectedETag) =>
        Execute(
            connection,
            "UPDATE state SET json = $json, version = version + 1, written = $now WHERE key = $key AND version = $version",
            ("$key", key),
            ("$json", json),
            ("$version", expectedETag),
            ("$now", Now)) == 1;

    private static int Execute(SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        using var command = Command(connection, sql, parameters);
        return command.ExecuteNonQuery();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return connection;
    }
}
