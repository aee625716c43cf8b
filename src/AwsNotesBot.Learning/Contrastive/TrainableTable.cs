namespace AwsNotesBot.Learning.Contrastive;

/// <summary>The table while it learns: rows in single precision, token weights as logarithms so that they stay positive.</summary>
internal sealed class TrainableTable
{
    private const double InitialDeviation = 0.1;

    private TrainableTable(float[] rows, float[] logWeights, int dimensions) => (Rows, LogWeights, Dimensions) = (rows, logWeights, dimensions);

    public float[] Rows { get; }

    public float[] LogWeights { get; }

    public int Dimensions { get; }

    public int RowCount => LogWeights.Length;

    /// <param name="weights">Initial token weights, one a row.</param>
    /// <param name="dimensions">Length of a row.</param>
    /// <param name="seed">Equal seeds give equal tables.</param>
    public static TrainableTable Initialise(ReadOnlySpan<double> weights, int dimensions, int seed)
    {
        var random = new Random(seed);
        var rows = new float[weights.Length * dimensions];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = (float)(InitialDeviation * NextNormal(random));
        }

        return Of(rows, weights, dimensions);
    }

    /// <param name="rows">One after the other; they are changed by learning.</param>
    /// <param name="weights">Token weights above 0, one a row.</param>
    /// <param name="dimensions">Length of a row.</param>
    public static TrainableTable Of(float[] rows, ReadOnlySpan<double> weights, int dimensions)
    {
        var logWeights = new float[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            logWeights[i] = (float)Math.Log(weights[i]);
        }

        return new TrainableTable(rows, logWeights, dimensions);
    }

    public Span<float> Row(int row) => Rows.AsSpan(row * Dimensions, Dimensions);

    public float Weight(int row) => MathF.Exp(LogWeights[row]);

    public float[] Weights()
    {
        var weights = new float[RowCount];
        for (var row = 0; row < weights.Length; row++)
        {
            weights[row] = Weight(row);
        }

        return weights;
    }

    /// <summary>Box and Muller, 1958.</summary>
    private static double NextNormal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
