using Microsoft.Data.Sqlite;

namespace AwsNotesBot.Retrieval.Storage;

/// <summary>Changes to rows, within one transaction of the caller. Statements are compiled once and run for every row.</summary>
internal sealed class SqliteIndexWriter : IDisposable
{
    private readonly SqliteCommand _delete;
    private readonly SqliteCommand _touch;
    private readonly SqliteCommand _insertNote;
    private readonly SqliteCommand _insertPassage;
    private readonly SqliteCommand _setPipeline;

    public SqliteIndexWriter(SqliteTransaction transaction)
    {
        _delete = Prepare(transaction, "DELETE FROM note WHERE path = $1", 1);
        _touch = Prepare(transaction, "UPDATE note SET size = $2, modified = $3, created = $4, read_at = $5 WHERE path = $1", 5);
        _insertNote = Prepare(
            transaction,
            """
            INSERT INTO note (path, size, modified, created, read_at, hash, details, digest)
            VALUES ($1, $2, $3, $4, $5, $6, CAST($7 AS TEXT), $8) RETURNING id
            """,
            8);
        _insertPassage = Prepare(
            transaction,
            "INSERT INTO passage (note, ordinal, body, text_hash, vector) VALUES ($1, $2, CAST($3 AS TEXT), $4, $5)",
            5);
        _setPipeline = Prepare(
            transaction,
            """
            INSERT INTO pipeline (id, revision, reader, embedding_model) VALUES (1, $1, $2, $3)
            ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, reader = excluded.reader, embedding_model = excluded.embedding_model
            """,
            3);
    }

    public Guid Write(IndexChanges changes, CancellationToken cancellationToken)
    {
        foreach (var path in changes.Removed.Concat(changes.Written.Select(note => note.Path)))
        {
            Bind(_delete, path).ExecuteNonQuery();
        }

        foreach (var note in changes.Touched)
        {
            Bind(_touch, note.Path, note.Stamp.Size, note.Stamp.Modified, note.Stamp.Created, note.ReadAt).ExecuteNonQuery();
        }

        foreach (var note in changes.Written)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Insert(note);
        }

        var revision = Guid.NewGuid();
        Bind(_setPipeline, revision.ToByteArray(), changes.Pipeline.Reader, changes.Pipeline.EmbeddingModel).ExecuteNonQuery();
        return revision;
    }

    public void Dispose()
    {
        foreach (var command in (SqliteCommand[])[_delete, _touch, _insertNote, _insertPassage, _setPipeline])
        {
            command.Dispose();
        }
    }

    private void Insert(StoredNote note)
    {
        var details = StoreJson.Write(NoteDetails.Of(note.Note));
        var rows = note.Note.Passages.Zip(note.Vectors, PassageRow.Of).ToList();
        using var digest = new NoteDigest(note.Path, details);
        foreach (var row in rows)
        {
            digest.Add(row);
        }

        var id = (long)Bind(
            _insertNote, note.Path, note.Stamp.Size, note.Stamp.Modified, note.Stamp.Created, note.ReadAt,
            note.Hash.ToBytes(), details, digest.Finish()).ExecuteScalar()!;
        for (var ordinal = 0; ordinal < rows.Count; ordinal++)
        {
            Bind(_insertPassage, id, (long)ordinal, rows[ordinal].Body, rows[ordinal].TextHash, rows[ordinal].Vector).ExecuteNonQuery();
        }
    }

    private static SqliteCommand Prepare(SqliteTransaction transaction, string sql, int parameters)
    {
        var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        for (var i = 1; i <= parameters; i++)
        {
            command.Parameters.Add(new() { ParameterName = $"${i}" });
        }

        return command;
    }

    private static SqliteCommand Bind(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        return command;
    }
}
