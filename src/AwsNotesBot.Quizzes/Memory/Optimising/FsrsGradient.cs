using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Memory.Optimising;

/// <summary>The derivatives of <see cref="FsrsFormulae"/>, in its symbols: each method carries a loss's derivatives back over one review.</summary>
/// <remarks>Where a value was clamped, a small change of what it was made from changes nothing: its derivative is 0.</remarks>
internal static class FsrsGradient
{
    /// <param name="w">The weights.</param>
    /// <param name="before">The memory before the review.</param>
    /// <param name="after">The memory after it.</param>
    /// <param name="t">Whole days between.</param>
    /// <param name="G">The rating.</param>
    /// <param name="byS">The loss's derivative by the stability after the review.</param>
    /// <param name="byD">By the difficulty after it.</param>
    /// <param name="byR">By the chance of recall at it, as far as that was predicted.</param>
    /// <param name="g">By the weights: added to.</param>
    /// <returns>The derivatives by the memory before the review.</returns>
    public static (double ByS, double ByD) Back(
        FsrsParameters w, MemoryState before, MemoryState after, int t, Rating G, double byS, double byD, double byR, Span<double> g)
    {
        var (S, D) = before;
        byS = after.Stability is FsrsFormulae.MinStability or FsrsFormulae.MaxStability ? 0 : byS;
        byD = after.Difficulty is FsrsFormulae.MinDifficulty or FsrsFormulae.MaxDifficulty ? 0 : byD;

        var difficulty = BackDifficulty(w, D, G, byD, g);
        if (t < 1)
        {
            return (BackSameDay(w, S, G, byS, g), difficulty);
        }

        var R = FsrsFormulae.Retrievability(w, t, S);
        var (s, d, r) = G == Rating.Again ? BackLapse(w, S, D, R, byS, g) : BackRecall(w, S, D, R, G, byS, g);
        return (s + BackRetrievability(w, t, S, R, byR + r, g), d + difficulty);
    }

    /// <summary>The same over the first review.</summary>
    public static void BackToFirst(FsrsParameters w, MemoryState first, Rating G, double byS, double byD, Span<double> g)
    {
        g[(int)G - 1] += byS;
        if (first.Difficulty is > FsrsFormulae.MinDifficulty and < FsrsFormulae.MaxDifficulty)
        {
            BackInitialDifficulty(w, G, byD, g);
        }
    }

    private static void BackInitialDifficulty(FsrsParameters w, Rating G, double by, Span<double> g)
    {
        g[4] += by;
        g[5] -= by * ((int)G - 1) * Math.Exp(w[5] * ((int)G - 1));
    }

    private static double BackDifficulty(FsrsParameters w, double D, Rating G, double by, Span<double> g)
    {
        var offset = ((int)G - 3) / 9.0;
        g[7] += by * (FsrsFormulae.InitialDifficulty(w, Rating.Easy) - FsrsFormulae.DampedDifficulty(w, D, G));
        BackInitialDifficulty(w, Rating.Easy, by * w[7], g);
        g[6] -= by * (1 - w[7]) * (10 - D) * offset;
        return by * (1 - w[7]) * (1 + (w[6] * offset));
    }

    private static double BackSameDay(FsrsParameters w, double S, Rating G, double by, Span<double> g)
    {
        var increase = FsrsFormulae.SameDayStability(w, S, G) / S;
        if (G >= Rating.Good && increase <= 1)
        {
            return by;
        }

        g[17] += by * S * increase * ((int)G - 3 + w[18]);
        g[18] += by * S * increase * w[17];
        g[19] -= by * S * increase * Math.Log(S);
        return by * increase * (1 - w[19]);
    }

    private static (double ByS, double ByD, double ByR) BackRecall(FsrsParameters w, double S, double D, double R, Rating G, double by, Span<double> g)
    {
        var forgotten = Math.Exp(w[10] * (1 - R));
        var bonus = G switch { Rating.Hard => w[15], Rating.Easy => w[16], _ => 1 };
        var plain = Math.Exp(w[8]) * (11 - D) * Math.Pow(S, -w[9]);
        var growth = plain * bonus * (forgotten - 1);
        g[8] += by * S * growth;
        g[9] -= by * S * growth * Math.Log(S);
        g[10] += by * S * plain * bonus * forgotten * (1 - R);
        g[15] += G == Rating.Hard ? by * S * plain * (forgotten - 1) : 0;
        g[16] += G == Rating.Easy ? by * S * plain * (forgotten - 1) : 0;
        return (by * (1 + (growth * (1 - w[9]))), -by * S * growth / (11 - D), -by * S * plain * bonus * forgotten * w[10]);
    }

    private static (double ByS, double ByD, double ByR) BackLapse(FsrsParameters w, double S, double D, double R, double by, Span<double> g)
    {
        var after = FsrsFormulae.LapseStability(w, S, D, R);
        var cap = S / Math.Exp(w[17] * w[18]);
        if (after >= cap)
        {
            g[17] -= by * cap * w[18];
            g[18] -= by * cap * w[17];
            return (by * cap / S, 0, 0);
        }

        var power = Math.Pow(S + 1, w[13]);
        g[11] += by * after / w[11];
        g[12] -= by * after * Math.Log(D);
        g[13] += by * after * power * Math.Log(S + 1) / (power - 1);
        g[14] += by * after * (1 - R);
        return (by * after * w[13] * power / ((S + 1) * (power - 1)), -by * after * w[12] / D, -by * after * w[14]);
    }

    private static double BackRetrievability(FsrsParameters w, int t, double S, double R, double by, Span<double> g)
    {
        var x = 1 + (w.Factor * t / S);
        var factorByW20 = (w.Factor + 1) * Math.Log(0.9) / (w[20] * w[20]);
        g[20] -= by * R * (Math.Log(x) + (w[20] * t / S * factorByW20 / x));
        return by * R * w[20] * w.Factor * t / (x * S * S);
    }
}
