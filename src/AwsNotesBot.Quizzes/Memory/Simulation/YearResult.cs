namespace AwsNotesBot.Quizzes.Memory.Simulation;

/// <summary>What one learner's year came to, or the sum over learners.</summary>
/// <param name="Reviews">All answers, those on the same day as another included: the learner's work.</param>
/// <param name="Later">Answers on a later day than the one before.</param>
/// <param name="Recalled">Of those, the right ones.</param>
/// <param name="Known">How many items are truly known the day after, each by its chance of recall.</param>
/// <param name="Loss">Of the schedule's own predictions.</param>
/// <param name="FittedLoss">Of its fitted weights, on the reviews after the fit.</param>
/// <param name="DefaultLoss">Of the default weights, on the same reviews.</param>
internal sealed record YearResult(double Reviews, double Later, double Recalled, double Known, LogLoss Loss, LogLoss FittedLoss, LogLoss DefaultLoss)
{
    /// <summary>The share of answers on a later day that were right: what learners call their retention.</summary>
    public double Retention => Recalled / Later;

    public static YearResult operator +(YearResult a, YearResult b) => new(
        a.Reviews + b.Reviews, a.Later + b.Later, a.Recalled + b.Recalled, a.Known + b.Known,
        a.Loss + b.Loss, a.FittedLoss + b.FittedLoss, a.DefaultLoss + b.DefaultLoss);
}

/// <summary>Log loss over predictions, in nats.</summary>
internal readonly record struct LogLoss(double Sum, int Count)
{
    /// <returns><c>null</c> where nothing was predicted.</returns>
    public double? Mean => Count == 0 ? null : Sum / Count;

    public LogLoss With(double chance, bool recalled)
    {
        var given = Math.Clamp(recalled ? chance : 1 - chance, 1e-4, 1);
        return new(Sum - Math.Log(given), Count + 1);
    }

    public static LogLoss operator +(LogLoss a, LogLoss b) => new(a.Sum + b.Sum, a.Count + b.Count);
}
