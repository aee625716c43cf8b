namespace AwsNotesBot.Quizzes.Memory.Optimising;

/// <summary>Gradient descent whose step adapts to each coordinate.</summary>
/// <remarks>Kingma and Ba, "Adam: A Method for Stochastic Optimization", ICLR 2015, with the constants proposed there.</remarks>
internal sealed class Adam(int dimensions)
{
    private const double Beta1 = 0.9, Beta2 = 0.999, Epsilon = 1e-8;

    private readonly double[] _m = new double[dimensions], _v = new double[dimensions];
    private int _t;

    /// <summary>Moves the point one step down the gradient.</summary>
    /// <param name="point">Changed in place.</param>
    /// <param name="gradient">At the point.</param>
    /// <param name="alpha">The length of the step in each coordinate, about.</param>
    public void Step(Span<double> point, ReadOnlySpan<double> gradient, double alpha)
    {
        _t++;
        var (correct1, correct2) = (1 - Math.Pow(Beta1, _t), 1 - Math.Pow(Beta2, _t));
        for (var i = 0; i < dimensions; i++)
        {
            _m[i] = (Beta1 * _m[i]) + ((1 - Beta1) * gradient[i]);
            _v[i] = (Beta2 * _v[i]) + ((1 - Beta2) * gradient[i] * gradient[i]);
            point[i] -= alpha * (_m[i] / correct1) / (Math.Sqrt(_v[i] / correct2) + Epsilon);
        }
    }
}
