using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Memory.Reviews;

/// <summary>One row of the review log: a question that a learner answered, or a later correction of its rating.</summary>
/// <remarks>Learner, session, number and revision name the row: the log holds each at most once.</remarks>
public sealed record Review
{
    public const int MaxIdCharacters = 300;

    /// <summary>What is kept of an answer; the rest of a longer one is cut off.</summary>
    public const int MaxAnswerCharacters = 4_000;

    private readonly string _learner = "", _itemId = "", _session = "", _answer = "";
    private readonly Rating _rating;
    private readonly int _number, _revision;
    private readonly TimeSpan _elapsed;
    private readonly DateTimeOffset _time;

    /// <summary>Who answered: unique over all channels.</summary>
    public required string Learner { get => _learner; init => _learner = Id(value, nameof(Learner)); }

    /// <summary>The id of the <see cref="QuizItem"/>.</summary>
    public required string ItemId { get => _itemId; init => _itemId = Id(value, nameof(ItemId)); }

    public required Rating Rating
    {
        get => _rating;
        init => _rating = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Rating), value, "A rating is Again, Hard, Good or Easy.");
    }

    public required AnswerOutcome Outcome { get; init; }

    /// <summary>What the learner said, in their words; empty for "no idea".</summary>
    public required string Answer { get => _answer; init => _answer = Cut(value); }

    /// <summary>From the question shown to the answer given; not negative.</summary>
    public required TimeSpan Elapsed
    {
        get => _elapsed;
        init => _elapsed = value >= TimeSpan.Zero ? WholeMilliseconds(value) : throw new ArgumentOutOfRangeException(nameof(Elapsed), value, "An answer cannot come before its question.");
    }

    /// <summary>When it was answered or, of a correction, corrected; in UTC, whole milliseconds.</summary>
    public required DateTimeOffset Time { get => _time; init => _time = DateTimeOffset.FromUnixTimeMilliseconds(value.ToUnixTimeMilliseconds()); }

    /// <summary>The session it was asked in: unique for the learner.</summary>
    public required string Session { get => _session; init => _session = Id(value, nameof(Session)); }

    /// <summary>The question's place in its session, from 1.</summary>
    public required int Number { get => _number; init => _number = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Number), value, "Questions of a session count from 1."); }

    /// <summary>0 for the answer itself, n for the nth correction of its rating.</summary>
    public int Revision { get => _revision; init => _revision = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(Revision), value, "Corrections count from 1."); }

    /// <summary>A row more, which says that the learner rates this answer differently. The last correction counts.</summary>
    public Review Corrected(Rating rating, DateTimeOffset at) => this with { Rating = rating, Time = at, Revision = Revision + 1 };

    private static string Id(string value, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return value.Length <= MaxIdCharacters ? value : throw new ArgumentException($"It has {value.Length} characters, and {MaxIdCharacters} are allowed.", name);
    }

    private static string Cut(string answer) =>
        answer.Length <= MaxAnswerCharacters ? answer : answer[..(char.IsHighSurrogate(answer[MaxAnswerCharacters - 1]) ? MaxAnswerCharacters - 1 : MaxAnswerCharacters)];

    private static TimeSpan WholeMilliseconds(TimeSpan value) => new(value.Ticks - (value.Ticks % TimeSpan.TicksPerMillisecond));
}
