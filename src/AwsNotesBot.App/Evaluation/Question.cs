namespace AwsNotesBot.App.Evaluation;

/// <summary>One line of a question set.</summary>
/// <param name="Id">Unique within the set.</param>
/// <param name="Kind"><c>fact</c>, <c>number</c>, …; <c>unanswerable</c> where the notes hold no answer.</param>
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
    public bool Answerable => Kind != "unanswerable";
}

/// <param name="File">The note's file name without folder and ending.</param>
/// <param name="Quote">Squashed text.</param>
internal sealed record Evidence(string File, string Quote);
