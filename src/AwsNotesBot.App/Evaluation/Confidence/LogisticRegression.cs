namespace AwsNotesBot.App.Evaluation.Confidence;

/// <summary>Fits the weights of a logistic regression by Newton's method, on standardised features with an L2 penalty on all but the intercept.</summary>
/// <remarks>Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning", 2nd edition, section 4.4.</remarks>
internal static class LogisticRegression
{
    private const int Steps = 30;

    /// <param name="x">A row of features for each example, without the constant 1.</param>
    /// <param name="y">Whether each example is positive.</param>
    /// <param name="penalty">Half the precision of a normal prior on each standardised weight.</param>
    /// <returns>Weights of the features as they are, the intercept first.</returns>
    public static double[] Fit(IReadOnlyList<double[]> x, IReadOnlyList<bool> y, double penalty)
    {
        var width = x[0].Length + 1;
        var (mean, deviation) = Moments(x);
        var z = x.Select(row => row.Select((v, f) => (v - mean[f]) / deviation[f]).Prepend(1).ToArray()).ToList();
        var w = new double[width];
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[width];
            var hessian = new double[width, width];
            for (var i = 0; i < z.Count; i++)
            {
                var p = 1 / (1 + Math.Exp(-Dot(w, z[i])));
                for (var a = 0; a < width; a++)
                {
                    gradient[a] += ((y[i] ? 1 : 0) - p) * z[i][a];
                    for (var b = 0; b < width; b++)
                    {
                        hessian[a, b] += p * (1 - p) * z[i][a] * z[i][b];
                    }
                }
            }

            for (var a = 0; a < width; a++)
            {
                gradient[a] -= a == 0 ? 0 : penalty * w[a];
                hessian[a, a] += a == 0 ? 1e-9 : penalty;
            }

            var change = Solve(hessian, gradient);
            for (var a = 0; a < width; a++)
            {
                w[a] += change[a];
            }
        }

        var weights = w.Select((v, a) => a == 0 ? v : v / deviation[a - 1]).ToArray();
        weights[0] -= mean.Select((m, f) => m * weights[f + 1]).Sum();
        return weights;
    }

    /// <summary>The logit of an example.</summary>
    public static double Logit(double[] weights, double[] row) => weights[0] + row.Select((v, f) => v * weights[f + 1]).Sum();

    private static (double[] Mean, double[] Deviation) Moments(IReadOnlyList<double[]> x)
    {
        var mean = Enumerable.Range(0, x[0].Length).Select(f => x.Average(row => row[f])).ToArray();
        var deviation = mean.Select((m, f) => Math.Sqrt(x.Average(row => Math.Pow(row[f] - m, 2)))).Select(d => d > 0 ? d : 1).ToArray();
        return (mean, deviation);
    }

    private static double Dot(double[] a, double[] b) => a.Zip(b, (u, v) => u * v).Sum();

    /// <summary>Gaussian elimination; the matrix is symmetric and positive definite, so its pivots are on the diagonal.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        var x = right.ToArray();
        for (var pivot = 0; pivot < n; pivot++)
        {
            for (var row = pivot + 1; row < n; row++)
            {
                var factor = matrix[row, pivot] / matrix[pivot, pivot];
                for (var column = pivot; column < n; column++)
                {
                    matrix[row, column] -= factor * matrix[pivot, column];
                }

                x[row] -= factor * x[pivot];
            }
        }

        for (var row = n - 1; row >= 0; row--)
        {
            for (var column = row + 1; column < n; column++)
            {
                x[row] -= matrix[row, column] * x[column];
            }

            x[row] /= matrix[row, row];
        }

        return x;
    }
}
