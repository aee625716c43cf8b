using AwsNotesBot.Learning.Contrastive;

namespace AwsNotesBot.Learning.Tests.Contrastive;

public class MatrixKernelTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(4, 4, 8)]
    [InlineData(5, 7, 3)]
    [InlineData(33, 65, 100)]
    [InlineData(70, 130, 257)]
    [InlineData(64, 9, 20_000)] // one row of B fills a block
    public void TheProductIsThePlainOne(int rows, int columns, int depth)
    {
        float[] a = Matrix(rows * depth, 1), b = Matrix(columns * depth, 2), c = new float[rows * columns];

        MatrixKernel.MultiplyTransposed(a, b, c, rows, columns, depth, new ParallelOptions());

        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                var expected = Enumerable.Range(0, depth).Sum(k => (double)a[(i * depth) + k] * b[(j * depth) + k]);
                Assert.Equal(expected, c[(i * columns) + j], tolerance: 1e-4 * Math.Sqrt(depth));
            }
        }
    }

    [Fact]
    public void TheNumberOfThreadsChangesNoBit()
    {
        float[] a = Matrix(200 * 64, 1), b = Matrix(150 * 64, 2), one = new float[200 * 150], many = new float[200 * 150];

        MatrixKernel.MultiplyTransposed(a, b, one, 200, 150, 64, new ParallelOptions { MaxDegreeOfParallelism = 1 });
        MatrixKernel.MultiplyTransposed(a, b, many, 200, 150, 64, new ParallelOptions { MaxDegreeOfParallelism = 8 });

        Assert.Equal(one, many);
    }

    [Fact]
    public void RowsBecomeColumns()
    {
        var matrix = Matrix(45 * 67, 3);
        var transposed = new float[67 * 45];

        MatrixKernel.Transpose(matrix, transposed, 45, 67, new ParallelOptions());

        Assert.Equal(matrix[(44 * 67) + 12], transposed[(12 * 45) + 44]);
        Assert.Equal(matrix.Order(), transposed.Order());
        Assert.All(Enumerable.Range(0, 45 * 67), i => Assert.Equal(matrix[i], transposed[(i % 67 * 45) + (i / 67)]));
    }

    private static float[] Matrix(int length, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, length).Select(_ => (random.NextSingle() * 2) - 1)];
    }
}
