using AwsNotesBot.Retrieval.Embeddings.Adapted;
using AwsNotesBot.Retrieval.Embeddings.StaticTable;
using AwsNotesBot.Retrieval.Tests.Fakes;

namespace AwsNotesBot.Retrieval.Tests.Embeddings.Adapted;

public sealed class AdaptedTableFileTests : IDisposable
{
    private static readonly AdaptedTableOrigin Origin = new("base", "/notes");
    private static readonly byte[] Table = EmbeddingTableWriter.Write(["soup", "bread"], [1, 0, 0, 1], [1, 1]);

    private readonly TemporaryFolder _folder = new();

    private string File => Path.Combine(_folder.Path, AdaptedTableFile.FileName);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WhatWasWrittenIsRead()
    {
        AdaptedTableFile.Write(File, Origin, Table);

        var model = AdaptedTableFile.Read(File, Origin);

        Assert.Equal(EmbeddingTableFile.Read(Table, "table").Hash[..16], model.Id["static-".Length..]);
        Assert.Equal([File], Directory.GetFiles(_folder.Path));
    }

    [Theory]
    [InlineData("other base", "/notes", "it was fitted from the embedding table of another release.")]
    [InlineData("base", "/other", "it was fitted to the notes in '/notes'.")]
    public void StaleTableIsRefusedWithTheReason(string baseTable, string notes, string reason)
    {
        AdaptedTableFile.Write(File, Origin, Table);

        Assert.Equal(reason, Assert.Throws<InvalidDataException>(() => AdaptedTableFile.Read(File, new(baseTable, notes))).Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(20)]
    [InlineData(50)]
    [InlineData(-1)]
    public void EveryDamagedPartIsNoticed(int at)
    {
        AdaptedTableFile.Write(File, Origin, Table);
        var bytes = System.IO.File.ReadAllBytes(File);
        bytes[at < 0 ? bytes.Length + at : at] ^= 0x41;
        System.IO.File.WriteAllBytes(File, bytes);

        Assert.Throws<InvalidDataException>(() => AdaptedTableFile.Read(File, Origin));
    }

    [Fact]
    public void FileCutShortAnywhereIsNoticed()
    {
        AdaptedTableFile.Write(File, Origin, Table);
        var bytes = System.IO.File.ReadAllBytes(File);
        for (var length = 0; length < bytes.Length; length += 7)
        {
            System.IO.File.WriteAllBytes(File, bytes[..length]);

            Assert.Throws<InvalidDataException>(() => AdaptedTableFile.Read(File, Origin));
        }
    }
}
