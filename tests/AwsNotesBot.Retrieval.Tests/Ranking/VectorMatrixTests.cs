using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Retrieval.Tests.Ranking;

public class VectorMatrixTests
{
    [Fact]
    public void RowsKeepTheirDirectionAndCosinesFollow()
    {
        var matrix = new VectorMatrix(3, 2);
        matrix.SetRow(0, [3, 4]);
        matrix.SetRow(1, [0, -2]);

        var cosines = new float[3];
        matrix.Cosines([0, 1], cosines);

        Assert.Equal([0.6f, 0.8f], matrix.Row(0));
        Assert.Equal([0.8f, -1, 0], cosines);
    }

    [Theory]
    [InlineData(0f, 0f)]
    [InlineData(float.NaN, 1f)]
    [InlineData(float.PositiveInfinity, 1f)]
    public void VectorWithoutADirectionIsLikeNothing(float x, float y)
    {
        var matrix = new VectorMatrix(1, 2);
        matrix.SetRow(0, [x, y]);

        Assert.Equal(0, matrix.Cosine(0, [1, 0]));
    }

    [Fact]
    public void VectorOfAnotherLengthThrows() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new VectorMatrix(1, 2).SetRow(0, [1, 2, 3]));
}
