using System.Globalization;

namespace AwsNotesBot.Quizzes.Memory.Fsrs;

/// <summary>The 21 weights <c>w0</c> to <c>w20</c> of FSRS-6, within their bounds.</summary>
/// <remarks>
/// Defaults and bounds: py-fsrs 6.3.1, fsrs/scheduler.py, and fsrs-rs 6.6, src/inference.rs, which agree.
/// The upgrade of older weights: fsrs-rs, src/model.rs, <c>check_and_fill_parameters</c>.
/// </remarks>
public sealed class FsrsParameters : IEquatable<FsrsParameters>
{
    public const int Count = 21;

    private const int CountOfVersion5 = 19, CountOfVersion45 = 17;

    private readonly double[] _w;

    private FsrsParameters(double[] w) => (_w, Factor) = (w, FsrsFormulae.Factor(w[20]));

    /// <summary>Fitted by the authors of FSRS to the reviews of some ten thousand learners.</summary>
    public static FsrsParameters Default { get; } = new(
    [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ]);

    /// <summary>The least value of each weight.</summary>
    public static IReadOnlyList<double> Lower { get; } =
        [0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0, 0.1];

    /// <summary>The greatest value of each weight.</summary>
    public static IReadOnlyList<double> Upper { get; } =
        [100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8];

    /// <summary>Kept, because every chance of recall needs it.</summary>
    internal double Factor { get; }

    public double this[int index] => _w[index];

    public ReadOnlySpan<double> AsSpan() => _w;

    /// <param name="weights">21 weights; 19 of FSRS-5 or 17 of FSRS-4.5, which are upgraded; none for <see cref="Default"/>.</param>
    /// <exception cref="ArgumentException">Another number of weights, or some out of bounds: the message names each.</exception>
    public static FsrsParameters Of(IReadOnlyList<double> weights)
    {
        if (weights.Count == 0)
        {
            return Default;
        }

        double[] w = weights.Count switch
        {
            Count => [.. weights],
            CountOfVersion5 => [.. weights, 0, 0.5],
            CountOfVersion45 => UpgradeVersion45([.. weights]),
            var n => throw new ArgumentException(
                $"FSRS takes {Count} weights, or {CountOfVersion5} or {CountOfVersion45} of its older versions, or none for the defaults; these are {n}."),
        };
        var bad = Enumerable.Range(0, Count).Where(i => !(w[i] >= Lower[i] && w[i] <= Upper[i])).ToList();
        return bad.Count == 0
            ? new(w)
            : throw new ArgumentException(
                $"FSRS weights are out of bounds: {string.Join("; ", bad.Select(i => string.Create(CultureInfo.InvariantCulture, $"w{i} is {w[i]}, allowed are {Lower[i]} to {Upper[i]}")))}.");
    }

    /// <summary>As <see cref="Of"/>, but what is out of bounds is moved to its bound.</summary>
    /// <param name="weights">21 finite weights.</param>
    internal static FsrsParameters Clamped(ReadOnlySpan<double> weights)
    {
        var w = new double[Count];
        for (var i = 0; i < Count; i++)
        {
            w[i] = Math.Clamp(weights[i], Lower[i], Upper[i]);
        }

        return new(w);
    }

    public bool Equals(FsrsParameters? other) => other is not null && _w.AsSpan().SequenceEqual(other._w);

    public override bool Equals(object? obj) => Equals(obj as FsrsParameters);

    public override int GetHashCode() => HashCode.Combine(_w[0], _w[2], _w[8], _w[Count - 1]);

    private static double[] UpgradeVersion45(double[] w)
    {
        w[4] += 2 * w[5];
        w[5] = Math.Log((3 * w[5]) + 1) / 3;
        w[6] += 0.5;
        return [.. w, 0, 0, 0, 0.5];
    }
}
