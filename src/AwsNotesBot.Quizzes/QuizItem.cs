using AwsNotesBot.Notes;

namespace AwsNotesBot.Quizzes;

/// <summary>A question made from a passage, with what a right answer to it is.</summary>
public sealed record QuizItem
{
    /// <summary>16 hex digits made from the kind and the fact asked; the same while the fact stands in the notes, wherever its passage moves.</summary>
    public required string Id { get; init; }

    public required QuizKind Kind { get; init; }

    /// <summary>Plain text; understood without the note and without the options.</summary>
    public required string Question { get; init; }

    /// <summary>Plain text, in the order shown; empty where the answer is typed.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>Places of the right options, from 0, ascending; for <see cref="QuizKind.Order"/> all places in the right order. Empty where the answer is typed.</summary>
    public IReadOnlyList<int> Right { get; init; } = [];

    /// <summary>The right answer as it is shown afterwards.</summary>
    public required string Answer { get; init; }

    /// <summary>What a typed answer must state, every one of them; empty where options are chosen.</summary>
    public IReadOnlyList<QuizFact> Facts { get; init; } = [];

    /// <summary>The sentence, item or row of the passage that the item was made from.</summary>
    public required string Why { get; init; }

    /// <summary>Where the answer stands.</summary>
    public required Passage Passage { get; init; }

    /// <summary>The lines within the passage that hold it.</summary>
    public required LineRange Lines { get; init; }

    /// <summary>Where the note viewer opens those lines, relative to the host's root and URL-encoded.</summary>
    public string Link => NoteLink.To(Passage.NotePath, Lines);

    /// <summary>What the learner practises with it: the title of its note, or of the section where a note has many topics.</summary>
    public required string Topic { get; init; }

    /// <summary>Short names of the exams that ask about it, for example <c>SAA</c>; empty where the note names none.</summary>
    public IReadOnlyList<string> Exams { get; init; } = [];

    /// <summary>From 0, easy, to 1, hard: an estimate from the item's features.</summary>
    public required double Difficulty { get; init; }

    /// <summary>The name of the chat model that worded it; <c>null</c> where it was made by rules.</summary>
    public string? DraftedBy { get; init; }

    /// <summary>What narrows the answer without giving it away; <c>null</c> where options can be struck out instead.</summary>
    public string? Hint { get; init; }
}
