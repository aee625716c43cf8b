using AwsNotesBot.Learning.Contrastive;

namespace AwsNotesBot.Learning.Tests.Contrastive;

public class SymmetricInfoNceTests
{
    private const int N = 5;
    private const int D = 6;

    private readonly SymmetricInfoNce _loss = new(temperature: 0.5f, new ParallelOptions());
    private readonly float[] _q = UnitRows(1);
    private readonly float[] _p = UnitRows(2);

    [Fact]
    public void TheLossIsTheDefinitions()
    {
        Assert.Equal(Reference(_q, _p), _loss.Compute(_q, _p, N, D, new float[N * D], new float[N * D]), tolerance: 1e-5);
    }

    [Fact]
    public void TheGradientAgreesWithFiniteDifferences()
    {
        float[] dq = new float[N * D], dp = new float[N * D];
        _loss.Compute(_q, _p, N, D, dq, dp);

        for (var i = 0; i < N * D; i++)
        {
            Assert.Equal(Slope(_q, i), dq[i], tolerance: 1e-4);
            Assert.Equal(Slope(_p, i), dp[i], tolerance: 1e-4);
        }
    }

    [Fact]
    public void PairsThatAlreadyAgreeLoseLess() => Assert.True(Reference(_q, _q) < _loss.Compute(_q, _p, N, D, new float[N * D], new float[N * D]));

    private double Slope(float[] values, int index)
    {
        const float H = 1e-2f;
        var kept = values[index];
        values[index] = kept + H;
        var above = Reference(_q, _p);
        values[index] = kept - H;
        var below = Reference(_q, _p);
        values[index] = kept;
        return (above - below) / (2 * H);
    }

    private static double Reference(float[] q, float[] p)
    {
        double Similarity(int i, int j) => Enumerable.Range(0, D).Sum(k => (double)q[(i * D) + k] * p[(j * D) + k]) / 0.5;
        return Enumerable.Range(0, N).Average(i =>
            (0.5 * Math.Log(Enumerable.Range(0, N).Sum(j => Math.Exp(Similarity(i, j))))) +
            (0.5 * Math.Log(Enumerable.Range(0, N).Sum(j => Math.Exp(Similarity(j, i))))) - Similarity(i, i));
    }

    private static float[] UnitRows(int seed)
    {
        var random = new Random(seed);
        var rows = new float[N * D];
        for (var i = 0; i < N; i++)
        {
            float[] row = [.. Enumerable.Range(0, D).Select(_ => (random.NextSingle() * 2) - 1)];
            var norm = MathF.Sqrt(row.Sum(x => x * x));
            row.Select(x => x / norm).ToArray().CopyTo(rows, i * D);
        }

        return rows;
    }
}
