using AwsNotesBot.Notes;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>An item before its wrong options are chosen and the gate has seen it.</summary>
internal sealed record ItemDraft
{
    public required QuizKind Kind { get; init; }

    /// <summary>Places the question in the notes where it does not name its subject itself; <c>null</c> where it does.</summary>
    public string? Setting { get; init; }

    /// <summary>Whether the question cannot be understood without <see cref="Setting"/>, so that one without is not asked.</summary>
    public bool NeedsSetting { get; init; }

    /// <summary>What is asked; empty where it is made of <see cref="Swap"/>.</summary>
    public string Ask { get; init; } = "";

    /// <summary>The words of the question that lead to the answer, and so must not have it in them.</summary>
    public required string Stem { get; init; }

    public required string Answer { get; init; }

    /// <summary>Where the answer stands.</summary>
    public required Statement Source { get; init; }

    /// <summary>What the notes state, in the words that make the item's id.</summary>
    public required IReadOnlyList<string> Fact { get; init; }

    /// <summary>The id of an item that asks for the same in a better way: the draft is only for where that could not be made.</summary>
    public string? InsteadOf { get; init; }

    /// <summary>The right options; empty where the answer is typed. For <see cref="QuizKind.Order"/> the steps in their order.</summary>
    public IReadOnlyList<string> Right { get; init; } = [];

    /// <summary>What wrong options are chosen from, the nearest neighbourhood first. A statement to be judged that has none is shown as it is.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Wrong { get; init; } = [];

    /// <summary>Whether the wrong option is the right one turned round, in nearly the same words.</summary>
    public bool IsTurned { get; init; }

    /// <summary>What an option states in the place of the right one: an option is left out where a note states just that.</summary>
    public Func<string, Claim>? Claims { get; init; }

    /// <summary>The statement to be judged, with an option in the place of the right one.</summary>
    public Func<string, string>? Swap { get; init; }

    public IReadOnlyList<QuizFact> Facts { get; init; } = [];

    public string? Hint { get; init; }

    /// <summary>The number asked for; <c>null</c> where none is.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The lines that state the answer where it takes more than the source alone; <c>null</c> for the source's.</summary>
    public LineRange? Lines { get; init; }

    /// <summary>The piece of the note that it was made from; <c>null</c> for the source's text.</summary>
    public string? Why { get; init; }

    /// <summary>See <see cref="QuizItem.DraftedBy"/>.</summary>
    public string? DraftedBy { get; init; }

    /// <summary>The question as it is shown, of a statement to be judged the true one.</summary>
    public string Question => Asked(Swap is { } swap ? swap(Right[0]) : Ask);

    /// <summary>The question, or another statement in its place, behind the setting.</summary>
    public string Asked(string ask) => Setting is null ? ask : $"{Setting}: {ask}";
}

/// <summary>That something is so of something.</summary>
/// <param name="Subject">All its words must be about the same place of the notes.</param>
/// <param name="Says">What is said of it.</param>
/// <param name="Beside">What the subject is set against where the notes compare; <c>null</c> elsewhere.</param>
internal readonly record struct Claim(string Subject, string Says, string? Beside = null);
