using AwsNotesBot.Retrieval.Embeddings.StaticTable;

namespace AwsNotesBot.Retrieval.Tests.Embeddings;

/// <summary>A table of three words and two buckets in four dimensions, simple enough to follow by hand.</summary>
internal static class SmallTable
{
    public static readonly string[] Words = ["bucket", "queue", "müller"];

    public static readonly float[] Rows =
    [
        1, 0, 0, 0, // bucket
        0, 1, 0, 0, // queue
        0, 0, 1, 0, // müller
        0, 0, 0, 1, // first bucket of n-grams
        0, 0, -1, 1, // second bucket of n-grams
    ];

    public static readonly float[] Weights = [1, 2, 1, 0.5f, 0.5f];

    public static byte[] File() => EmbeddingTableWriter.Write(Words, Rows, Weights);

    public static EmbeddingTable Read() => EmbeddingTableFile.Read(File(), "small");
}
