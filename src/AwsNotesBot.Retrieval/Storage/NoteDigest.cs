using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace AwsNotesBot.Retrieval.Storage;

/// <summary>Checksum over a note's columns: SQLite notices a broken page, not a flipped letter inside a text.</summary>
internal sealed class NoteDigest : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public NoteDigest(string path, ReadOnlySpan<byte> details)
    {
        Append(Encoding.UTF8.GetBytes(path));
        Append(details);
    }

    public void Add(in PassageRow row)
    {
        Append(row.Body);
        Append(row.TextHash);
        Append(row.Vector);
    }

    public byte[] Finish() => _hash.GetHashAndReset()[..ContentHash.Size];

    public void Dispose() => _hash.Dispose();

    /// <summary>With its length in front, so that bytes cannot wander from one column to the next.</summary>
    private void Append(ReadOnlySpan<byte> column)
    {
        var length = column.Length;
        _hash.AppendData(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in length)));
        _hash.AppendData(column);
    }
}
