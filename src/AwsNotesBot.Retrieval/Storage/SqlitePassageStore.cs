using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AwsNotesBot.Retrieval.Storage;

/// <summary>The embedded store: one SQLite file in write-ahead mode, so readers go on while another process writes.</summary>
/// <remarks>The file is opened for each call and closed after it: nothing is held between two changes of the notes.</remarks>
public sealed class SqlitePassageStore : IPassageStore
{
    public const string FileName = "index.db";

    private readonly SqliteIndexFile _file;

    /// <param name="path">The file; it and its folder are made where they are missing.</param>
    /// <param name="busyTimeout">How long to wait for another process that writes; five seconds where not given.</param>
    /// <param name="logger">Is told when a damaged file is set aside.</param>
    public SqlitePassageStore(string path, TimeSpan? busyTimeout = null, ILogger<SqlitePassageStore>? logger = null) =>
        _file = new(path, busyTimeout ?? TimeSpan.FromSeconds(5), logger ?? NullLogger<SqlitePassageStore>.Instance);

    public Task<StoredIndex> LoadAsync(CancellationToken cancellationToken = default) => Task.Run(
        () => _file.Use(connection =>
        {
            using var snapshot = connection.BeginTransaction(deferred: true);
            return SqliteIndexReader.Read(connection, cancellationToken);
        }),
        cancellationToken);

    public Task<Guid> ReadRevisionAsync(CancellationToken cancellationToken = default) =>
        Task.Run(() => _file.Use(SqliteIndexReader.ReadRevision), cancellationToken);

    public Task<Guid?> TryApplyAsync(IndexChanges changes, CancellationToken cancellationToken = default) => Task.Run(
        () => _file.Use<Guid?>(connection =>
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            if (SqliteIndexReader.ReadRevision(connection) != changes.BasedOn)
            {
                return null;
            }

            using var writer = new SqliteIndexWriter(transaction);
            var revision = writer.Write(changes, cancellationToken);
            transaction.Commit();
            return revision;
        }),
        cancellationToken);
}
