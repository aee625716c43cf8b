using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using AwsNotesBot.Retrieval.Embeddings.StaticTable;

namespace AwsNotesBot.Retrieval.Embeddings.Adapted;

/// <summary>A table that was fitted to one folder of notes, in the data folder: what it was made from, then the table's own file.</summary>
/// <remarks>Magic, length of the origin, its SHA-256, the origin as JSON, the table, which has a checksum of its own. Numbers are little-endian.</remarks>
public static class AdaptedTableFile
{
    public const string FileName = "adapted-table.bin";

    private const int LengthOffset = 8, HashOffset = 12, OriginOffset = HashOffset + SHA256.HashSizeInBytes;
    private const int LongestOrigin = 64 * 1024;

    private static ReadOnlySpan<byte> Magic => "ANBADAPT"u8;

    /// <summary>Writes beside the place and then moves, so that an interruption leaves the former table whole.</summary>
    /// <param name="path">Where.</param>
    /// <param name="origin">What it was made from.</param>
    /// <param name="table">The table's file.</param>
    public static void Write(string path, AdaptedTableOrigin origin, ReadOnlySpan<byte> table)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var json = JsonSerializer.SerializeToUtf8Bytes(origin, AdaptedTableJson.Default.AdaptedTableOrigin);
        var head = new byte[OriginOffset];
        Magic.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(LengthOffset), json.Length);
        SHA256.HashData(json, head.AsSpan(HashOffset));

        var unfinished = path + ".part";
        using (var file = File.Create(unfinished))
        {
            file.Write(head);
            file.Write(json);
            file.Write(table);
        }

        File.Move(unfinished, path, overwrite: true);
    }

    /// <exception cref="InvalidDataException">The file is damaged, or made from something else than <paramref name="origin"/>; the message is for the user.</exception>
    public static StaticEmbeddingModel Read(string path, AdaptedTableOrigin origin)
    {
        ReadOnlyMemory<byte> bytes = File.ReadAllBytes(path);
        var length = bytes.Length >= OriginOffset && bytes.Span.StartsWith(Magic) ? BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[LengthOffset..]) : -1;
        if (length is < 0 or > LongestOrigin || bytes.Length < OriginOffset + length)
        {
            throw new InvalidDataException("it does not begin as such a table does.");
        }

        var json = bytes.Slice(OriginOffset, length).Span;
        if (!bytes.Span[HashOffset..OriginOffset].SequenceEqual(SHA256.HashData(json)))
        {
            throw new InvalidDataException("its first bytes do not match their checksum.");
        }

        Check(JsonSerializer.Deserialize(json, AdaptedTableJson.Default.AdaptedTableOrigin), origin);
        return new StaticEmbeddingModel(EmbeddingTableFile.Read(bytes[(OriginOffset + length)..], path));
    }

    private static void Check(AdaptedTableOrigin? made, AdaptedTableOrigin now)
    {
        if (made?.NotesFolder != now.NotesFolder)
        {
            throw new InvalidDataException($"it was fitted to the notes in '{made?.NotesFolder}'.");
        }

        if (made.BaseTable != now.BaseTable)
        {
            throw new InvalidDataException("it was fitted from the embedding table of another release.");
        }
    }
}
