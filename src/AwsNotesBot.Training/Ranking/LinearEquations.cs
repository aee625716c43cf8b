namespace AwsNotesBot.Training.Ranking;

/// <summary>Solves A·x = b for a symmetric positive definite A.</summary>
internal static class LinearEquations
{
    /// <remarks>Cholesky: A = L·Lᵀ, then two triangular systems.</remarks>
    public static double[] Solve(double[,] a, double[] b)
    {
        var n = b.Length;
        var l = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = a[i, j];
                for (var k = 0; k < j; k++)
                {
                    sum -= l[i, k] * l[j, k];
                }

                l[i, j] = i == j ? Math.Sqrt(sum) : sum / l[j, j];
            }
        }

        var x = new double[n];
        for (var i = 0; i < n; i++)
        {
            x[i] = (b[i] - Enumerable.Range(0, i).Sum(k => l[i, k] * x[k])) / l[i, i];
        }

        for (var i = n - 1; i >= 0; i--)
        {
            x[i] = (x[i] - Enumerable.Range(i + 1, n - i - 1).Sum(k => l[k, i] * x[k])) / l[i, i];
        }

        return x;
    }
}
