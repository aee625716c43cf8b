using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace AwsNotesBot.Retrieval.Storage;

/// <summary>Rows to notes, within one transaction of the caller.</summary>
internal static class SqliteIndexReader
{
    /// <exception cref="InvalidDataException">A row is not what was written.</exception>
    public static StoredIndex Read(SqliteConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            var index = ReadPipeline(connection);
            if (index == StoredIndex.Empty)
            {
                return index;
            }

            var passages = ReadPassages(connection, cancellationToken);
            return index with { Notes = ReadNotes(connection, passages) };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or InvalidCastException or ArgumentException)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    public static Guid ReadRevision(SqliteConnection connection) => ReadPipeline(connection).Revision;

    private static StoredIndex ReadPipeline(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT revision, reader, embedding_model FROM pipeline";
        using var reader = command.ExecuteReader();
        return reader.Read()
            ? StoredIndex.Empty with { Revision = new((byte[])reader[0]), Pipeline = new(reader.GetString(1), reader.GetString(2)) }
            : StoredIndex.Empty;
    }

    private static Dictionary<long, List<PassageRow>> ReadPassages(SqliteConnection connection, CancellationToken cancellationToken)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT note, CAST(body AS BLOB), text_hash, vector FROM passage ORDER BY note, ordinal";
        using var reader = command.ExecuteReader();
        var passages = new Dictionary<long, List<PassageRow>>();
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var note = reader.GetInt64(0);
            if (!passages.TryGetValue(note, out var rows))
            {
                passages.Add(note, rows = []);
            }

            rows.Add(new((byte[])reader[1], (byte[])reader[2], (byte[])reader[3]));
        }

        return passages;
    }

    private static Dictionary<string, StoredNote> ReadNotes(SqliteConnection connection, Dictionary<long, List<PassageRow>> passages)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id, path, size, modified, created, read_at, hash, CAST(details AS BLOB), digest FROM note";
        using var reader = command.ExecuteReader();
        var notes = new Dictionary<string, StoredNote>();
        while (reader.Read())
        {
            var (path, details) = (reader.GetString(1), (byte[])reader[7]);
            var rows = passages.GetValueOrDefault(reader.GetInt64(0)) ?? [];
            Check(path, details, rows, digest: (byte[])reader[8]);
            var note = StoreJson.ReadNote(details);
            var stamp = new FileStamp(reader.GetInt64(2), reader.GetInt64(3), reader.GetInt64(4));
            notes.Add(path, new(
                note.ToNote(path, [.. rows.Select(row => row.ToPassage(path, note.Title))]),
                [.. rows.Select(row => row.ToVector())],
                ContentHash.FromBytes((byte[])reader[6]),
                stamp,
                readAt: reader.GetInt64(5)));
        }

        return notes;
    }

    private static void Check(string path, byte[] details, List<PassageRow> rows, ReadOnlySpan<byte> digest)
    {
        using var expected = new NoteDigest(path, details);
        foreach (var row in rows)
        {
            expected.Add(row);
        }

        if (!digest.SequenceEqual(expected.Finish()))
        {
            throw new InvalidDataException($"What it holds of '{path}' is not what was written.");
        }
    }
}
