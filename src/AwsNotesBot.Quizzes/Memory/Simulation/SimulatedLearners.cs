using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Memory.Optimising;

namespace AwsNotesBot.Quizzes.Memory.Simulation;

/// <summary>Learners whose true forgetting is drawn by chance; the same seed gives the same learners.</summary>
internal static class SimulatedLearners
{
    /// <summary>Memory as FSRS describes it. A learner's true weights lie around the defaults: half as far off as <see cref="WeightPrior"/> expects, which holds noise of fitting too.</summary>
    public static IReadOnlyList<SimulatedItem> Fsrs(int seed, int learner, int items)
    {
        var random = Source(seed, learner, -1);
        var strength = Gauss(random); // some remember everything for longer
        Span<double> u = stackalloc double[FsrsParameters.Count];
        for (var i = 0; i < u.Length; i++)
        {
            u[i] = (0.5 * Gauss(random)) + (i switch { < 4 => 0.8, 8 or 11 => 0.5, _ => 0 } * strength);
        }

        var truth = WeightPrior.WeightsAt(u);
        return [.. Enumerable.Range(0, items).Select(i => new FsrsItem(truth, Source(seed, learner, i)))];
    }

    /// <summary>Memory that FSRS does not describe: a half-life for each item, after the learner's ability and the item's ease.</summary>
    public static IReadOnlyList<SimulatedItem> HalfLife(int seed, int learner, int items)
    {
        var ability = Gauss(Source(seed, learner, -1));
        return [.. Enumerable.Range(0, items).Select(i =>
        {
            var random = Source(seed, learner, i);
            return new HalfLifeItem((0.8 * ability) + (0.6 * Gauss(random)), random);
        })];
    }

    private static Random Source(int seed, int learner, int item) => new(unchecked((((seed * 1_000_003) + learner) * 1_009) + item));

    /// <summary>Normally distributed. Box and Muller, "A Note on the Generation of Random Normal Deviates", 1958.</summary>
    private static double Gauss(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
