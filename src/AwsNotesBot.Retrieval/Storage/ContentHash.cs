using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace AwsNotesBot.Retrieval.Storage;

/// <summary>The first 128 bits of a SHA-256: equal hashes are taken for equal content.</summary>
public readonly record struct ContentHash(UInt128 Value)
{
    public const int Size = 16;

    public static ContentHash Of(ReadOnlySpan<byte> content)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, digest);
        return FromBytes(digest[..Size]);
    }

    public static ContentHash Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static ContentHash FromBytes(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadUInt128BigEndian(bytes));

    public byte[] ToBytes()
    {
        var bytes = new byte[Size];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, Value);
        return bytes;
    }

    public override string ToString() => Value.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
}
