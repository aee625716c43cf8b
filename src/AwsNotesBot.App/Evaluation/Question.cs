using AwsNotesBot.App.Evaluation.Conflicts;

namespace AwsNotesBot.App.Evaluation;

/// <summary>One line of a question set.</summary>
/// <param name="Id">Unique within the set.</param>
/// <param name="Kind"><c>fact</c>, <c>number</c>, …; <c>unanswerable</c> where the notes hold no answer; <c>conflict</c> where they give different ones; <c>exam</c> for one with options.</param>
/// <param name="Turns">The questions of one conversation, of which the last is scored.</param>
/// <param name="Evidence">Quotes that hold the answer.</param>
/// <param name="Facts">What a right answer must say: every fact, each in any of its spellings.</param>
internal sealed record Question(
    string Id,
    string Kind,
    IReadOnlyList<string> Turns,
    IReadOnlyList<Evidence> Evidence,
    IReadOnlyList<IReadOnlyList<string>> Facts)
{
    /// <summary>Of a conflict: the values that the notes give.</summary>
    public IReadOnlyList<ConflictSide> Sides { get; init; } = [];

    /// <summary>Of an exam question: the options that are right, by letter or, where they have none, by text; empty where the notes do not decide.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    public bool Answerable => Kind != "unanswerable" && (Kind != "exam" || Key.Count > 0);
}

/// <param name="File">The note's file name without folder and ending.</param>
/// <param name="Quote">Squashed text.</param>
internal sealed record Evidence(string File, string Quote);
