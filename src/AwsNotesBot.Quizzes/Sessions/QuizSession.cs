using System.Text.Json;
using System.Text.Json.Serialization;
using AwsNotesBot.Quizzes.Exams;

namespace AwsNotesBot.Quizzes.Sessions;

/// <summary>A quiz that somebody plays: what was asked and answered, and what is still to come. Immutable; kept as JSON between two turns.</summary>
public sealed record QuizSession
{
    /// <summary>Unique for the learner: names the session in the review log.</summary>
    public required string Id { get; init; }

    public required QuizMode Mode { get; init; }

    /// <summary>As the learner named it; <c>null</c> for everything.</summary>
    public string? Topic { get; init; }

    /// <summary>Shuffles the options: the same seed and answers make the same quiz.</summary>
    public required int Seed { get; init; }

    public required DateTimeOffset Started { get; init; }

    public QuizLevel Level { get; init; }

    /// <summary>What comes next, in this order.</summary>
    public required IReadOnlyList<QueuedItem> Queue { get; init; }

    /// <summary>What waits for an answer; <c>null</c> once the quiz is over.</summary>
    public AskedQuestion? Current { get; init; }

    /// <summary>In the order given.</summary>
    public IReadOnlyList<GivenAnswer> Answers { get; init; } = [];

    /// <summary>How many questions were passed over.</summary>
    public int Skipped { get; init; }

    /// <summary>What makes an exam of it; <c>null</c> for a quiz.</summary>
    public ExamTerms? Exam { get; init; }

    /// <summary>Whether what was said last may not have reached the learner, because the program ended in between.</summary>
    public bool IsUntold { get; init; }

    [JsonIgnore]
    public bool IsOver => Current is null;

    /// <summary>How many questions were shown, repeats among them.</summary>
    [JsonIgnore]
    public int Shown => Answers.Count + Skipped + (Current is null ? 0 : 1);

    public string ToJson() => JsonSerializer.Serialize(this, SessionJson.Default.QuizSession);

    /// <exception cref="JsonException">It is no session.</exception>
    public static QuizSession Parse(string json) =>
        JsonSerializer.Deserialize(json, SessionJson.Default.QuizSession) ?? throw new JsonException("The session is empty.");
}

/// <summary>What a quiz is for.</summary>
public enum QuizMode
{
    /// <summary>New items and due ones.</summary>
    Quiz,

    /// <summary>What is due, and nothing else.</summary>
    Review,

    /// <summary>Against the clock, told at the end.</summary>
    Exam,
}

/// <summary>How hard the questions are.</summary>
public enum QuizLevel
{
    Easiest = -2,
    Easy,
    Mixed,
    Hard,
    Hardest,
}

/// <param name="ItemId">The item.</param>
/// <param name="Returns">How often it was answered wrong in this session.</param>
public sealed record QueuedItem(string ItemId, int Returns = 0)
{
    /// <summary>Its place where that is settled beforehand, as in an exam; <c>null</c> for the next one.</summary>
    public int? Number { get; init; }

    /// <summary>The domain that it is asked for in an exam; <c>null</c> in a quiz.</summary>
    public string? Domain { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(QuizSession))]
internal sealed partial class SessionJson : JsonSerializerContext;
