using Microsoft.Data.Sqlite;

namespace AwsNotesBot.Bot.State;

/// <summary>State in one SQLite file; survives a crash at any moment (write-ahead log).</summary>
/// <remarks>A file of its own: the index may be thrown away and rebuilt, what users said may not.</remarks>
public sealed class SqliteStateStore : IStateStore
{
    public const string FileName = "state.db";

    // https://www.sqlite.org/rescode.html
    private const int Busy = 5, Locked = 6, ConstraintViolation = 19;

    private readonly string _path, _connectionString;
    private readonly TimeSpan _busyTimeout;
    private readonly TimeProvider _time;

    /// <summary>Turns of this process write one after another in the order they came: SQLite itself would let some of many starve.</summary>
    private readonly SemaphoreSlim _writing = new(1);

    /// <param name="path">The file; it and its folder are made where they are missing.</param>
    /// <param name="time">Says when a document is written; <c>null</c> for the system's clock.</param>
    /// <param name="busyTimeout">How long to wait for another process that writes, in whole seconds; five where not given.</param>
    /// <exception cref="StateStoreException">The file cannot be used.</exception>
    public SqliteStateStore(string path, TimeProvider? time = null, TimeSpan? busyTimeout = null)
    {
        (_path, _busyTimeout, _time) = (path, busyTimeout ?? TimeSpan.FromSeconds(5), time ?? TimeProvider.System);
        SQLitePCL.Batteries_V2.Init();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = (int)Math.Ceiling(_busyTimeout.TotalSeconds) }.ToString();

        Use(connection =>
        {
            Execute(connection, "PRAGMA journal_mode = WAL");
            return Execute(connection, "CREATE TABLE IF NOT EXISTS state (key TEXT PRIMARY KEY, json TEXT NOT NULL, version INTEGER NOT NULL, written INTEGER NOT NULL) WITHOUT ROWID");
        });
    }

    public Task<StateEntry?> ReadAsync(string key, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Use(connection =>
        {
            using var command = Command(connection, "SELECT json, version FROM state WHERE key = $key", ("$key", key));
            using var row = command.ExecuteReader();
            return row.Read() ? new StateEntry(row.GetString(0), row.GetInt64(1).ToString()) : null;
        }));
    }

    public Task<IReadOnlyList<KeyValuePair<string, StateEntry>>> ListAsync(string keyPrefix, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Use<IReadOnlyList<KeyValuePair<string, StateEntry>>>(connection =>
        {
            using var command = Command(
                connection, "SELECT key, json, version FROM state WHERE key >= $prefix AND substr(key, 1, length($prefix)) = $prefix ORDER BY key", ("$prefix", keyPrefix));
            using var row = command.ExecuteReader();
            var found = new List<KeyValuePair<string, StateEntry>>();
            while (row.Read())
            {
                found.Add(new(row.GetString(0), new StateEntry(row.GetString(1), row.GetInt64(2).ToString())));
            }

            return found;
        }));
    }

    public async Task WriteAsync(string key, string json, string? expectedETag, CancellationToken cancellationToken = default)
    {
        if (!await UseAloneAsync(connection => expectedETag is null ? Insert(connection, key, json) : Update(connection, key, json, expectedETag), cancellationToken))
        {
            throw new StateConflictException(key);
        }
    }

    public Task DeleteAsync(string key, CancellationToken cancellationToken = default) =>
        UseAloneAsync(connection => Execute(connection, "DELETE FROM state WHERE key = $key", ("$key", key)), cancellationToken);

    public Task<int> DeleteOlderAsync(string keyPrefix, DateTimeOffset writtenBefore, CancellationToken cancellationToken = default) => UseAloneAsync(
        connection => Execute(
            connection,
            "DELETE FROM state WHERE substr(key, 1, length($prefix)) = $prefix AND written < $before",
            ("$prefix", keyPrefix),
            ("$before", writtenBefore.ToUnixTimeSeconds())),
        cancellationToken);

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

    private async Task<T> UseAloneAsync<T>(Func<SqliteConnection, T> work, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            return Use(work);
        }
        finally
        {
            _writing.Release();
        }
    }

    private T Use<T>(Func<SqliteConnection, T> work)
    {
        try
        {
            using var connection = new SqliteConnection(_connectionString);
            connection.Open();
            return work(connection);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is Busy or Locked)
        {
            throw new StateStoreException($"The state file '{_path}' was held by another process for more than {_busyTimeout.TotalSeconds:0.#} s. Wait for it or end it, and say it again.", exception);
        }
        catch (SqliteException exception)
        {
            throw new StateStoreException($"The state file '{_path}' cannot be used: {exception.Message.TrimEnd('.')}. Check its folder and its rights; move a damaged file away, and a new one is made.", exception);
        }
    }
}
