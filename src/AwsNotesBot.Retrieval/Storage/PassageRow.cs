using System.Runtime.InteropServices;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Retrieval.Storage;

/// <summary>The columns of one passage as bytes. Vectors stand in the machine's order, little-endian wherever .NET 10 is supported.</summary>
internal readonly record struct PassageRow(byte[] Body, byte[] TextHash, byte[] Vector)
{
    public static PassageRow Of(Passage passage, StoredVector vector) => new(
        StoreJson.Write(PassageBody.Of(passage)),
        vector.TextHash.ToBytes(),
        MemoryMarshal.AsBytes(vector.Vector.Span).ToArray());

    public Passage ToPassage(string path, string title) => StoreJson.ReadPassage(Body).ToPassage(path, title);

    public StoredVector ToVector() => new(ContentHash.FromBytes(TextHash), MemoryMarshal.Cast<byte, float>(Vector).ToArray());
}
