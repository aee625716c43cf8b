namespace AwsNotesBot.Answers;

/// <summary>One question of a conversation with what was answered.</summary>
/// <param name="Question">As the user typed it.</param>
/// <param name="SearchedFor">The stand-alone form of it.</param>
/// <param name="PassageIds">Ids of the passages that the answer cited.</param>
/// <param name="HeadingPaths">Their headings, so that a follow-up is understood even after the notes have changed.</param>
public sealed record Exchange(string Question, string SearchedFor, IReadOnlyList<string> PassageIds, IReadOnlyList<string> HeadingPaths)
{
    public static Exchange Of(string question, Answer answer) => new(
        question,
        answer.SearchedFor,
        [.. answer.Citations.Select(c => c.Passage.Id)],
        [.. answer.Citations.Select(c => c.Heading).Distinct()]);
}
