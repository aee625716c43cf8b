namespace AwsNotesBot.Quizzes.Memory.Fsrs;

/// <summary>The formulae of FSRS-6, in the symbols of its authors: stability <c>S</c>, difficulty <c>D</c>, retrievability <c>R</c>, grade <c>G</c>.</summary>
/// <remarks>
/// Jarrett Ye, "The Algorithm", https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm.
/// The two implementations of its authors differ in two places. After a second review on the same day, fsrs-rs lets no Hard lower
/// the stability, py-fsrs only no Good and Easy: here as in py-fsrs. Only fsrs-rs has an upper bound of stability: it is taken from
/// there, because it keeps numbers finite and no interval of a lifetime depends on it.
/// </remarks>
internal static class FsrsFormulae
{
    public const double MinStability = 0.001, MaxStability = 36_500;
    public const double MinDifficulty = 1, MaxDifficulty = 10;

    /// <summary>Makes <see cref="Retrievability"/> exactly 0.9 after <c>S</c> days, whatever the decay.</summary>
    public static double Factor(double w20) => Math.Pow(0.9, -1 / w20) - 1;

    /// <param name="w">The weights.</param>
    /// <param name="t">Whole days since the last review.</param>
    /// <param name="S">The stability after it.</param>
    /// <returns>The chance of recall, from 0 to 1.</returns>
    public static double Retrievability(FsrsParameters w, double t, double S) => Math.Pow(1 + (w.Factor * t / S), -w[20]);

    /// <returns>Days until the chance of recall has fallen to <paramref name="r"/>: not rounded, not bounded.</returns>
    public static double Interval(FsrsParameters w, double r, double S) => S / w.Factor * (Math.Pow(r, -1 / w[20]) - 1);

    /// <summary>The state after the first review.</summary>
    public static MemoryState First(FsrsParameters w, Rating G) =>
        new(ClampStability(w[(int)G - 1]), ClampDifficulty(InitialDifficulty(w, G)));

    /// <summary>The state after a further review.</summary>
    /// <param name="w">The weights.</param>
    /// <param name="before">The state after the review before.</param>
    /// <param name="t">Whole days since then; 0 for a review on the same day.</param>
    /// <param name="G">The rating.</param>
    public static MemoryState Next(FsrsParameters w, MemoryState before, int t, Rating G)
    {
        var (S, D) = before;
        var stability = t < 1 ? SameDayStability(w, S, G)
            : G == Rating.Again ? LapseStability(w, S, D, Retrievability(w, t, S))
            : RecallStability(w, S, D, Retrievability(w, t, S), G);
        return new(ClampStability(stability), ClampDifficulty(NextDifficulty(w, D, G)));
    }

    /// <summary>Not clamped: the mean that difficulty reverts to is taken as it comes.</summary>
    public static double InitialDifficulty(FsrsParameters w, Rating G) => w[4] - Math.Exp(w[5] * ((int)G - 1)) + 1;

    /// <summary>Damped towards 10, then drawn towards the first difficulty of an Easy; not clamped.</summary>
    public static double NextDifficulty(FsrsParameters w, double D, Rating G)
    {
        var damped = DampedDifficulty(w, D, G);
        return (w[7] * InitialDifficulty(w, Rating.Easy)) + ((1 - w[7]) * damped);
    }

    public static double DampedDifficulty(FsrsParameters w, double D, Rating G) => D + ((10 - D) * -w[6] * ((int)G - 3) / 9);

    public static double RecallStability(FsrsParameters w, double S, double D, double R, Rating G)
    {
        var hard = G == Rating.Hard ? w[15] : 1;
        var easy = G == Rating.Easy ? w[16] : 1;
        return S * (1 + (Math.Exp(w[8]) * (11 - D) * Math.Pow(S, -w[9]) * (Math.Exp(w[10] * (1 - R)) - 1) * hard * easy));
    }

    /// <summary>Never above what a lapse on the same day would leave.</summary>
    public static double LapseStability(FsrsParameters w, double S, double D, double R) => Math.Min(
        w[11] * Math.Pow(D, -w[12]) * (Math.Pow(S + 1, w[13]) - 1) * Math.Exp(w[14] * (1 - R)),
        S / Math.Exp(w[17] * w[18]));

    public static double SameDayStability(FsrsParameters w, double S, Rating G)
    {
        var increase = Math.Exp(w[17] * ((int)G - 3 + w[18])) * Math.Pow(S, -w[19]);
        return S * (G >= Rating.Good ? Math.Max(increase, 1) : increase);
    }

    private static double ClampStability(double S) => Math.Clamp(S, MinStability, MaxStability);

    private static double ClampDifficulty(double D) => Math.Clamp(D, MinDifficulty, MaxDifficulty);
}
