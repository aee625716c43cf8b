namespace AwsNotesBot.Quizzes.Memory.Fsrs;

/// <summary>Says when a card is due: short steps first, then intervals after which recall has fallen to the desired retention.</summary>
/// <remarks>The steps, and days counted whole, as in py-fsrs 6.3.1, fsrs/scheduler.py.</remarks>
public sealed class FsrsScheduler
{
    /// <summary>The longest interval where none is given: a hundred years.</summary>
    public const int DefaultMaxIntervalDays = 36_500;

    private readonly IReadOnlyList<TimeSpan> _learningSteps;
    private readonly IReadOnlyList<TimeSpan> _relearningSteps;
    private readonly double _desiredRetention;
    private readonly int _maxIntervalDays;
    private readonly bool _fuzz;

    /// <param name="parameters">The learner's weights; the defaults where not given.</param>
    /// <param name="desiredRetention">The chance of recall at which a card is due, above 0 and below 1.</param>
    /// <param name="learningSteps">Waits before a new card counts in days; 1 and 10 minutes where not given, none for days at once.</param>
    /// <param name="relearningSteps">The same for a card that was forgotten; 10 minutes where not given.</param>
    /// <param name="maxIntervalDays">The longest interval, in days; at least 1.</param>
    /// <param name="fuzz">Whether intervals are spread a little: the same way each time.</param>
    public FsrsScheduler(
        FsrsParameters? parameters = null,
        double desiredRetention = 0.9,
        IReadOnlyList<TimeSpan>? learningSteps = null,
        IReadOnlyList<TimeSpan>? relearningSteps = null,
        int maxIntervalDays = DefaultMaxIntervalDays,
        bool fuzz = true)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(desiredRetention);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(desiredRetention, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxIntervalDays, 1);

        Parameters = parameters ?? FsrsParameters.Default;
        _desiredRetention = desiredRetention;
        _learningSteps = learningSteps ?? [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10)];
        _relearningSteps = relearningSteps ?? [TimeSpan.FromMinutes(10)];
        _maxIntervalDays = maxIntervalDays;
        _fuzz = fuzz;
    }

    public FsrsParameters Parameters { get; }

    /// <returns>The chance that the card is recalled then, from 0 to 1; 0 for a card that was never reviewed.</returns>
    public double Retrievability(ReviewCard card, DateTimeOffset at) => card is { Memory: { } memory, LastReview: { } last }
        ? FsrsFormulae.Retrievability(Parameters, Math.Max(0, WholeDays(last, at)), memory.Stability)
        : 0;

    /// <summary>The card after one more review.</summary>
    public ReviewCard Review(ReviewCard card, Rating rating, DateTimeOffset at)
    {
        if (!Enum.IsDefined(rating))
        {
            throw new ArgumentOutOfRangeException(nameof(rating), rating, "A rating is Again, Hard, Good or Easy.");
        }

        var memory = card is { Memory: { } before, LastReview: { } last }
            ? FsrsFormulae.Next(Parameters, before, WholeDays(last, at), rating)
            : FsrsFormulae.First(Parameters, rating);
        var reviewed = card with
        {
            Memory = memory,
            LastReview = at.ToUniversalTime(),
            Reviews = card.Reviews + 1,
            Lapses = card.Lapses + (card.State == CardState.Review && rating == Rating.Again ? 1 : 0),
        };
        var (state, step, wait) = NextStep(reviewed, rating);
        return reviewed with { State = state, Step = step, Due = reviewed.LastReview.Value + wait };
    }

    /// <summary>A card's whole history anew, as if it had always been reviewed by this scheduler.</summary>
    /// <param name="itemId">The id of the quiz item.</param>
    /// <param name="reviews">In any order; at least one.</param>
    public ReviewCard Replay(string itemId, IEnumerable<(Rating Rating, DateTimeOffset At)> reviews)
    {
        var ordered = reviews.OrderBy(r => r.At).ToList();
        return ordered.Aggregate(ReviewCard.New(itemId, ordered[0].At), (card, review) => Review(card, review.Rating, review.At));
    }

    private (CardState State, int? Step, TimeSpan Wait) NextStep(ReviewCard card, Rating rating)
    {
        var (state, steps, step) = card.State switch
        {
            CardState.Learning => (CardState.Learning, _learningSteps, card.Step ?? 0),
            CardState.Relearning => (CardState.Relearning, _relearningSteps, card.Step ?? 0),
            // From days, only a lapse leads into steps.
            _ => (CardState.Relearning, rating == Rating.Again ? _relearningSteps : [], 0),
        };

        // A card may be past the last step where the steps were changed since its last review.
        if (steps.Count == 0 || (rating != Rating.Again && step >= steps.Count))
        {
            return (CardState.Review, null, Days(card));
        }

        return rating switch
        {
            Rating.Again => (state, 0, steps[0]),
            Rating.Hard => (state, step, HardWait(steps, step)),
            Rating.Good when step + 1 < steps.Count => (state, step + 1, steps[step + 1]),
            _ => (CardState.Review, null, Days(card)),
        };
    }

    /// <summary>A Hard in the first step waits longer than an Again, and less than a Good.</summary>
    private static TimeSpan HardWait(IReadOnlyList<TimeSpan> steps, int step) => (step, steps.Count) switch
    {
        (0, 1) => steps[0] * 1.5,
        (0, _) => (steps[0] + steps[1]) / 2,
        _ => steps[step],
    };

    private TimeSpan Days(ReviewCard card)
    {
        var exact = FsrsFormulae.Interval(Parameters, _desiredRetention, card.Memory!.Value.Stability);
        var days = (int)Math.Clamp(Math.Round(exact), 1, _maxIntervalDays);
        return TimeSpan.FromDays(_fuzz ? IntervalFuzz.Apply(days, _maxIntervalDays, IntervalFuzz.Draw(card.ItemId, card.Reviews)) : days);
    }

    internal static int WholeDays(DateTimeOffset from, DateTimeOffset to) => (int)Math.Floor((to - from).TotalDays);
}
