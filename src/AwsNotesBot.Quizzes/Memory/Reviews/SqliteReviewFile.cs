using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace AwsNotesBot.Quizzes.Memory.Reviews;

/// <summary>Opens the review log's file and brings its tables up to date. A file that cannot be used is left as it is, and said so.</summary>
internal sealed class SqliteReviewFile(string path, TimeSpan busyTimeout)
{
    /// <summary>"ANBR" in ASCII, in the file's header: tells our file from any other SQLite file.</summary>
    private const int ApplicationId = 0x414E4252;

    // https://www.sqlite.org/rescode.html
    private const int Busy = 5, Locked = 6;

    /// <summary>The script at position n leads from schema version n to n + 1.</summary>
    private static readonly string[] Scripts =
    [
        """
        CREATE TABLE review (
            learner TEXT NOT NULL, session TEXT NOT NULL, number INTEGER NOT NULL, revision INTEGER NOT NULL,
            item TEXT NOT NULL, rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4), outcome INTEGER NOT NULL,
            answer TEXT NOT NULL, elapsed INTEGER NOT NULL, time INTEGER NOT NULL,
            PRIMARY KEY (learner, session, number, revision)) WITHOUT ROWID;
        CREATE TRIGGER review_is_append_only BEFORE UPDATE ON review BEGIN SELECT RAISE(ABORT, 'a review is never changed'); END;
        CREATE TABLE weights (learner TEXT NOT NULL, version INTEGER NOT NULL, json TEXT NOT NULL, PRIMARY KEY (learner, version)) WITHOUT ROWID;
        """,
    ];

    static SqliteReviewFile() => SQLitePCL.Batteries_V2.Init();

    /// <exception cref="ReviewLogException">The file cannot be used.</exception>
    public T Use<T>(Func<SqliteConnection, T> work)
    {
        try
        {
            using var connection = Open();
            return work(connection);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is Busy or Locked)
        {
            throw new ReviewLogException($"The review log '{path}' was held by another process for more than {busyTimeout.TotalSeconds:0.#} s. Wait for it or end it, and answer again.", exception);
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException or InvalidDataException or JsonException or ArgumentException)
        {
            throw new ReviewLogException(
                $"The review log '{path}' cannot be used: {exception.Message.TrimEnd('.')}. Check its folder and its rights; a damaged file is best replaced by its last backup.", exception);
        }
    }

    /// <summary>Leaves nothing of deleted rows in the file or in the log beside it.</summary>
    public static void Overwrite(SqliteConnection connection)
    {
        Execute(connection, "VACUUM");
        Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private SqliteConnection Open()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var settings = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = (int)Math.Ceiling(busyTimeout.TotalSeconds) };
        var connection = new SqliteConnection(settings.ToString());
        try
        {
            connection.Open();
            // An answer that was acknowledged outlives a power cut; one that was deleted is overwritten.
            Execute(connection, string.Create(
                CultureInfo.InvariantCulture, $"PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA busy_timeout = {(long)busyTimeout.TotalMilliseconds}"));
            if (Number(connection, "PRAGMA user_version") != Scripts.Length || Number(connection, "PRAGMA application_id") != ApplicationId)
            {
                Upgrade(connection);
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Upgrade(SqliteConnection connection)
    {
        Execute(connection, "PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = (int)Number(connection, "PRAGMA user_version");
        var ours = Number(connection, "PRAGMA application_id") == ApplicationId;
        if (ours ? version > Scripts.Length : Number(connection, "SELECT count(*) FROM sqlite_master") > 0)
        {
            throw new InvalidDataException(ours
                ? $"it was written by a newer release (schema version {version}; this one knows {Scripts.Length})"
                : "it is the file of another program");
        }

        foreach (var script in Scripts[version..])
        {
            Execute(connection, script);
        }

        Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Scripts.Length}"));
        transaction.Commit();
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
