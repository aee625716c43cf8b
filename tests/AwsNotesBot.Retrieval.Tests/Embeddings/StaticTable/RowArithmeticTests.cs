using AwsNotesBot.Retrieval.Embeddings.StaticTable;

namespace AwsNotesBot.Retrieval.Tests.Embeddings.StaticTable;

public class RowArithmeticTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(64)]
    [InlineData(256)]
    [InlineData(301)]
    public void EveryLengthGivesThePlainSum(int length)
    {
        var random = new Random(length);
        sbyte[] row = [.. Enumerable.Range(0, length).Select(_ => (sbyte)random.Next(-128, 128))];
        float[] sum = [.. Enumerable.Range(0, length).Select(_ => random.NextSingle())];
        float[] expected = [.. row.Zip(sum, (r, s) => s + (r * 0.25f))];

        RowArithmetic.AddScaled(row, 0.25f, sum);

        Assert.Equal(expected, sum);
    }
}
