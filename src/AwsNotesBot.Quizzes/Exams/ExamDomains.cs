namespace AwsNotesBot.Quizzes.Exams;

/// <summary>Puts items into the domains of an exam.</summary>
/// <param name="domainOf"><c>null</c> for an item that the exam does not ask.</param>
/// <param name="weightOf">A domain's, from its name and how many items it has.</param>
public sealed class ExamDomains(Func<QuizItem, string?> domainOf, Func<string, int, double> weightOf)
{
    public string? Of(QuizItem item) => domainOf(item);

    public double Weight(string domain, int items) => weightOf(domain, items);

    public static ExamDomains Of(ExamBlueprint exam) => new(
        item => exam.Domains.FirstOrDefault(domain => domain.Holds(item.Passage.NotePath))?.Name,
        (name, _) => exam.Domains.First(domain => domain.Name == name).Weight);

    /// <summary>The notes' own mix: a domain for each folder at the top, where there are no folders for each note; as heavy as it has items.</summary>
    public static ExamDomains OfNotes { get; } = new(item => Folder(item.Passage.NotePath) ?? item.Passage.NoteTitle, (_, items) => items);

    /// <summary>Within a topic, a domain for each narrower one.</summary>
    public static ExamDomains OfTopics { get; } = new(item => item.Topic, (_, items) => items);

    /// <returns>For example "Developer tools" for <c>developer-tools/cdk.md</c>.</returns>
    private static string? Folder(string notePath) =>
        notePath.Split('/') is [{ Length: > 0 } top, _, ..] ? $"{char.ToUpperInvariant(top[0])}{top[1..].Replace('-', ' ').Replace('_', ' ')}" : null;
}
