namespace AwsNotesBot.Quizzes.Memory.Simulation;

/// <summary>SM-2, the schedule that FSRS is compared with.</summary>
/// <remarks>P. A. Woźniak, "Optimization of learning", 1990, section 3.2, https://www.supermemo.com/en/blog/application-of-a-computer-to-improve-the-results-obtained-in-working-with-the-supermemo-method.</remarks>
/// <param name="Repetitions">How often in a row it was recalled on its day.</param>
/// <param name="Interval">The paper's <c>I(n)</c>, in days.</param>
/// <param name="EFactor">The paper's <c>EF</c>, at least 1.3.</param>
internal readonly record struct Sm2(int Repetitions, double Interval, double EFactor)
{
    /// <summary>The least quality that counts as recalled; below 4 an item is repeated on the same day until it reaches 4.</summary>
    public const int Recalled = 3, Done = 4;

    private const double MinEFactor = 1.3;

    public static Sm2 New { get; } = new(0, 0, 2.5);

    /// <param name="q">The quality of the response, from 0 to 5.</param>
    public Sm2 Next(int q)
    {
        var ef = Math.Max(MinEFactor, EFactor + 0.1 - ((5 - q) * (0.08 + ((5 - q) * 0.02))));
        return q < Recalled
            ? new(0, 1, EFactor) // starts over, its E-Factor unchanged
            : new(Repetitions + 1, Repetitions switch { 0 => 1, 1 => 6, _ => Math.Ceiling(Interval * ef) }, ef);
    }
}
