using AwsNotesBot.Notes;

namespace AwsNotesBot.Retrieval.Familiarity;

/// <summary>The part of the notes that only measures how well the embedding table knows them, and that no adaptation learns from.</summary>
/// <remarks>A passage's id decides its side, so editing one note moves hardly any passage of the others.</remarks>
internal static class KeptOutPassages
{
    /// <summary>More would make the figure hardly surer, and the index slower to build.</summary>
    private const int Most = 300;

    /// <summary>One passage in so many: the others are left to learn from.</summary>
    private const int OneIn = 4;

    /// <param name="passages">All of the notes.</param>
    /// <returns>The numbers of a quarter of them, at most 300.</returns>
    public static IReadOnlyList<int> Of(IReadOnlyList<Passage> passages) =>
        [.. Enumerable.Range(0, passages.Count).OrderBy(i => passages[i].Id, StringComparer.Ordinal).Take(Math.Min(Most, passages.Count / OneIn))];
}
