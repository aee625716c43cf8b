using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Quizzes.Exams;

/// <summary>What makes an exam of a quiz: a clock, and no word on any answer before the end.</summary>
/// <param name="Name">The exam's; <c>null</c> where the notes are asked in their own mix.</param>
/// <param name="Pass">What the real exam asks for, in words; <c>null</c> where nobody says.</param>
/// <param name="Ends">What is answered from then on does not count.</param>
public sealed record ExamTerms(string? Name, string? Pass, DateTimeOffset Ends)
{
    /// <summary>Whether its domains are weighed as in the real exam; else it is the notes' own mix.</summary>
    public bool IsRealMix { get; init; }

    /// <summary>When it was over; <c>null</c> before.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>What was not answered when it was over.</summary>
    public IReadOnlyList<QueuedItem> Left { get; init; } = [];
}
