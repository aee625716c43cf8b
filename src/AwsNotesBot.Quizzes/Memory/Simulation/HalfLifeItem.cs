using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Memory.Simulation;

/// <summary>Memory that FSRS does not describe: it fades exponentially, by a half-life of the item's own.</summary>
/// <remarks>
/// The curve is that of half-life regression (Settles and Meeder, "A Trainable Spaced Repetition Model for Language Learning", ACL
/// 2016). Every recall lengthens the half-life, the more the later it comes; a lapse shortens it.
/// </remarks>
/// <param name="ease">How well this learner remembers this item, in standard deviations.</param>
internal sealed class HalfLifeItem(double ease, Random random) : SimulatedItem(random)
{
    /// <summary>Of an item of average ease, in days.</summary>
    private const double FirstHalfLife = 10;

    /// <summary>What a recall at 90 % multiplies the half-life with, for an item of average ease.</summary>
    private const double Growth = 2.5;

    private const double KeptAfterLapse = 0.3;

    private readonly double _first = FirstHalfLife * Math.Exp(0.6 * ease);
    private readonly double _growth = Growth * Math.Exp(0.2 * ease);
    private double _halfLife;

    public override Rating Meet()
    {
        _halfLife = _first;
        return (ease + Random.NextDouble()) switch
        {
            < -0.2 => Rating.Again,
            < 0.1 => Rating.Hard,
            < 1.5 => Rating.Good,
            _ => Rating.Easy,
        };
    }

    public override double Recall(int days) => Math.Pow(2, -days / _halfLife);

    protected override Rating Rate(double chance)
    {
        var hard = Math.Min(0.9, 0.1 + (1.2 * (1 - chance)));
        return Rating.Hard + Draw(hard, (1 - hard) * 0.85, (1 - hard) * 0.15);
    }

    protected override void Change(int days, Rating rating)
    {
        var forgotten = 1 - Recall(days);
        _halfLife = rating == Rating.Again
            ? Math.Max(_first / 2, _halfLife * KeptAfterLapse)
            : _halfLife * (1 + (Math.Max(0, _growth - 1) * Math.Min(2, forgotten / 0.1)));
    }
}
