using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Retrieval.Storage;

/// <summary>Opens the index file, brings its schema up to date, and sets it aside where it is damaged or not ours.</summary>
internal sealed class SqliteIndexFile(string path, TimeSpan busyTimeout, ILogger logger)
{
    // https://www.sqlite.org/rescode.html
    private const int SqlError = 1, Busy = 5, Locked = 6, Corrupt = 11, Constraint = 19, NotADatabase = 26;

    static SqliteIndexFile() => SQLitePCL.Batteries_V2.Init();

    /// <summary>Runs <paramref name="work"/> on an open file; where the file turns out to be damaged, sets it aside and runs it once more on a new one.</summary>
    public T Use<T>(Func<SqliteConnection, T> work)
    {
        try
        {
            try
            {
                return OpenAndRun(work);
            }
            catch (Exception exception) when (IsDamage(exception))
            {
                SetAside(exception.Message);
                return OpenAndRun(work);
            }
        }
        catch (SqliteException exception)
        {
            throw Explain(exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unusable(exception);
        }
    }

    private T OpenAndRun<T>(Func<SqliteConnection, T> work)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            ForeignKeys = true,
            Pooling = false, // a pooled connection would keep a file open that is to be moved or deleted
            DefaultTimeout = (int)Math.Ceiling(busyTimeout.TotalSeconds),
        };
        using var connection = new SqliteConnection(settings.ToString());
        connection.Open();
        switch (SqliteSchema.Inspect(connection))
        {
            case SchemaState.Newer:
                throw new RetrievalException(
                    $"The index '{path}' was written by a newer release (schema version {SqliteSchema.ReadNumber(connection, "PRAGMA user_version")}; " +
                    $"this one knows {SqliteSchema.Current}). Start the newer release, or delete the file: it is made again from the notes.");
            case SchemaState.Foreign:
                throw new InvalidDataException("It is the file of another program.");
            case SchemaState.Older:
                SqliteSchema.Upgrade(connection);
                break;
            default:
                break;
        }

        // The file can be made again from the notes, so a power cut may cost the last write, never the order of writes.
        SqliteSchema.Execute(connection, "PRAGMA synchronous = NORMAL");
        return work(connection);
    }

    private void SetAside(string reason)
    {
        var aside = string.Create(CultureInfo.InvariantCulture, $"{path}.damaged-{DateTime.UtcNow:yyyyMMdd'T'HHmmssfff}");
        foreach (var ending in (string[])["", "-wal", "-shm"])
        {
            if (File.Exists(path + ending))
            {
                File.Move(path + ending, aside + ending);
            }
        }

        Log.IndexFileSetAside(logger, path, reason, aside);
    }

    /// <summary>Our statements are fixed, so one that the file's schema refuses speaks of the file.</summary>
    private static bool IsDamage(Exception exception) =>
        exception is InvalidDataException or SqliteException { SqliteErrorCode: SqlError or Corrupt or Constraint or NotADatabase };

    private RetrievalException Explain(SqliteException exception) => exception.SqliteErrorCode is Busy or Locked
        ? new($"The index '{path}' was held by another process for more than {busyTimeout.TotalSeconds:0.#} s. " +
            "Wait for it or end it, or give this one its own folder (Retrieval:DataFolder).", exception)
        : Unusable(exception);

    private RetrievalException Unusable(Exception exception) =>
        new($"The index '{path}' cannot be used: {exception.Message.TrimEnd('.')}. " +
            "Check that its folder can be written and has space, or name another (Retrieval:DataFolder).", exception);
}
