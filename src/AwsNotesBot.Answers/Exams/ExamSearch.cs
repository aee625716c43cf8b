using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Exams;

/// <summary>Collects the passages that may speak to a question or to one of its options.</summary>
internal static class ExamSearch
{
    private const int ForStem = 30, ForBoth = 5, ForOption = 3;

    /// <returns>What the stem found, best first; and all passages to read, each once.</returns>
    public static async Task<(IReadOnlyList<Hit> Stem, IReadOnlyList<Hit> All)> FindAsync(
        PassageSearcher searcher, ExamQuestion question, CancellationToken cancellationToken)
    {
        var stem = await searcher.SearchAsync(new SearchQuery(question.Sought), ForStem, cancellationToken);
        var all = new List<Hit>(stem);
        foreach (var option in question.Options)
        {
            all.AddRange(await searcher.SearchAsync(new SearchQuery($"{question.Sought} {option.Text}"), ForBoth, cancellationToken));
            all.AddRange(await searcher.SearchAsync(new SearchQuery(option.Text), ForOption, cancellationToken));
        }

        // Scores of different searches do not compare.
        return (stem, [.. all.DistinctBy(h => h.Passage.Id).Select(h => h with { Score = 0 })]);
    }
}
