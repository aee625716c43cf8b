using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Quizzes.Exams;

/// <summary>What a real exam is like.</summary>
public sealed record ExamBlueprint
{
    public const int MostMinutes = 600;

    private readonly int _questions, _minutes;
    private readonly IReadOnlyList<ExamDomain> _domains = [];

    /// <summary>As the front matter of notes names it, for example <c>SAA</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Other names, if it has any.</summary>
    public IReadOnlyList<string>? Aliases { get; init; }

    public required int Questions { get => _questions; init => _questions = InRange(value, QuizSessionOptions.MostQuestions, nameof(Questions)); }

    /// <summary>For that many questions.</summary>
    public required int Minutes { get => _minutes; init => _minutes = InRange(value, MostMinutes, nameof(Minutes)); }

    /// <summary>What it takes to pass, in words, for example <c>720 of 1,000 points</c>; <c>null</c> where nobody says.</summary>
    public string? Pass { get; init; }

    /// <summary>A note belongs to the first that holds it.</summary>
    public required IReadOnlyList<ExamDomain> Domains
    {
        get => _domains;
        init => _domains = value.Count > 0 ? value : throw new ArgumentException("An exam has at least one domain.", nameof(Domains));
    }

    public bool IsCalled(string name) => (Aliases ?? []).Append(Name).Contains(name, StringComparer.OrdinalIgnoreCase);

    private static int InRange(int value, int most, string name) =>
        value >= 1 && value <= most ? value : throw new ArgumentOutOfRangeException(name, value, $"It must be from 1 to {most}.");
}
