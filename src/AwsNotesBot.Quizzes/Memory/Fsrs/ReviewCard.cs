namespace AwsNotesBot.Quizzes.Memory.Fsrs;

/// <summary>A learner's memory of one quiz item; <see cref="FsrsScheduler"/> makes the next one from it at each review.</summary>
public sealed record ReviewCard
{
    private ReviewCard()
    {
    }

    /// <summary>The id of the <see cref="QuizItem"/>.</summary>
    public required string ItemId { get; init; }

    /// <summary>When it is to be asked again, in UTC.</summary>
    public required DateTimeOffset Due { get; init; }

    public CardState State { get; internal init; } = CardState.Learning;

    /// <summary>The step it is in, from 0; <c>null</c> in <see cref="CardState.Review"/>.</summary>
    public int? Step { get; internal init; } = 0;

    /// <summary>What FSRS keeps of the reviews so far; <c>null</c> before the first.</summary>
    public MemoryState? Memory { get; internal init; }

    /// <summary>In UTC; <c>null</c> before the first review.</summary>
    public DateTimeOffset? LastReview { get; internal init; }

    /// <summary>How often it was reviewed.</summary>
    public int Reviews { get; internal init; }

    /// <summary>How often it was rated <see cref="Rating.Again"/> after it had reached <see cref="CardState.Review"/>.</summary>
    public int Lapses { get; internal init; }

    /// <summary>A card that was never reviewed.</summary>
    /// <param name="itemId">The id of the quiz item; not empty.</param>
    /// <param name="due">When it may be asked first.</param>
    public static ReviewCard New(string itemId, DateTimeOffset due)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(itemId);
        return new() { ItemId = itemId, Due = due.ToUniversalTime() };
    }
}
