using AwsNotesBot.Retrieval.Embeddings.StaticTable;

namespace AwsNotesBot.Retrieval.Tests.Embeddings.StaticTable;

public class EmbeddingTableFileTests
{
    [Fact]
    public void WhatWasWrittenIsReadBack()
    {
        var table = SmallTable.Read();

        Assert.Equal(4, table.Dimensions);
        Assert.Equal(2, table.BucketCount);
        Assert.Equal(5, table.RowCount);
        Assert.Equal(SmallTable.Weights, table.Weights.ToArray());
        Assert.Equal(SmallTable.Words, Enumerable.Range(0, 3).Select(i => table.Vocabulary[i].ToString()));
        for (var i = 0; i < SmallTable.Rows.Length; i++)
        {
            Assert.Equal(SmallTable.Rows[i], table.Rows[i] * table.Scales[i / 4], tolerance: 1e-6f);
        }
    }

    [Fact]
    public void RoundingIsOffByHalfAStepAtMost()
    {
        var random = new Random(5);
        float[] rows = [.. Enumerable.Range(0, 40 * 64).Select(_ => (float)((random.NextDouble() * 2) - 1))];
        var table = EmbeddingTableFile.Read(EmbeddingTableWriter.Write([], rows, new float[40]), "rounded");

        for (var i = 0; i < rows.Length; i++)
        {
            var scale = table.Scales[i / 64];
            Assert.InRange(Math.Abs(rows[i] - (table.Rows[i] * scale)), 0, (scale / 2) + 1e-6f);
        }
    }

    [Fact]
    public void EqualTablesAreEqualFiles() => Assert.Equal(SmallTable.File(), SmallTable.File());

    [Fact]
    public void ARowOfZerosStaysZero()
    {
        var table = EmbeddingTableFile.Read(EmbeddingTableWriter.Write(["nothing"], [0, 0, 0], [1]), "zeros");

        Assert.Equal(0, table.Scales[0]);
        Assert.Equal(new sbyte[3], table.Rows.ToArray());
    }

    [Fact]
    public void EveryFlippedByteIsNoticed()
    {
        for (var position = 0; position < SmallTable.File().Length; position++)
        {
            var file = SmallTable.File();
            if (position is < EmbeddingTableHeader.Size and >= 28 and < EmbeddingTableHeader.HashOffset)
            {
                continue; // four bytes kept for later versions
            }

            file[position] ^= 0x20;

            Assert.Throws<InvalidDataException>(() => EmbeddingTableFile.Read(file, "flipped"));
        }
    }

    [Fact]
    public void ADamagedFileIsRefusedWithASentence()
    {
        var file = SmallTable.File();
        file[^1] ^= 1;

        var problem = Assert.Throws<InvalidDataException>(() => EmbeddingTableFile.Read(file, "models/table.bin"));

        Assert.Equal(
            "The embedding table 'models/table.bin' cannot be used: its content does not match the checksum in its header. " +
            "Put back the file that came with the program, or train it again.",
            problem.Message);
    }

    [Theory]
    [InlineData(0, "it does not begin as an embedding table does.")]
    [InlineData(63, "it does not begin as an embedding table does.")]
    [InlineData(64, "it has 0 bytes after its header where 81 belong.")]
    [InlineData(70, "it has 6 bytes after its header where 81 belong.")]
    public void ATruncatedFileIsRefused(int length, string reason)
    {
        var problem = Assert.Throws<InvalidDataException>(() => EmbeddingTableFile.Read(SmallTable.File().AsMemory(0, length), "short"));

        Assert.Contains(reason, problem.Message);
    }

    [Fact]
    public void AnotherVersionIsNamed()
    {
        var file = SmallTable.File();
        file[8] = 7;

        var problem = Assert.Throws<InvalidDataException>(() => EmbeddingTableFile.Read(file, "newer"));

        Assert.Contains("its format is version 7, and this program reads version 1.", problem.Message);
    }
}
