using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Composition;

/// <summary>What the bot says where the notes hold no answer.</summary>
internal static class Abstention
{
    /// <summary>The most headings offered.</summary>
    public const int Offered = 3;

    public static IReadOnlyList<Hit> Nearest(IReadOnlyList<Hit> hits) =>
        [.. hits.DistinctBy(h => (h.Passage.NotePath, h.Passage.Heading)).Take(Offered)];

    public static string Markdown(IReadOnlyList<Hit> nearest) => nearest.Count == 0
        ? "The notes do not answer this: there is nothing to search in yet."
        : "The notes do not answer this. The nearest headings are:\n\n"
            + string.Join('\n', nearest.Select(h => $"- {MarkdownText.Escape(h.Passage.Heading)} ({MarkdownText.Escape(h.Passage.NotePath)})"));
}
