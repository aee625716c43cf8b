using System.Buffers;

namespace AwsNotesBot.Retrieval.Embeddings.StaticTable;

/// <summary>Bytes of an embedded resource where the loader mapped them; an assembly is not unloaded, so they stay.</summary>
internal sealed unsafe class UnmanagedBytes(byte* start, int length) : MemoryManager<byte>
{
    public override Span<byte> GetSpan() => new(start, length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
