namespace AwsNotesBot.Retrieval;

/// <summary>Which parts of the search count: all, or all but one where an ablation asks what that one earns.</summary>
public sealed class SearchParts
{
    private readonly string? _off;

    private SearchParts(string? off) => _off = off;

    /// <summary>Every part that can be left out. A feature's part has the name that <see cref="Hit.Parts"/> gives it; BM25 both chooses candidates and scores them.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["bm25", "dense", "window", "rocchio", "maxsim", "maxsim window", "heading", "number", "spelling", "aliases", "quantities", "duplicates"];

    public static SearchParts All { get; } = new(null);

    /// <exception cref="ArgumentException">There is no such part.</exception>
    public static SearchParts Without(string part) => Names.Contains(part)
        ? new SearchParts(part)
        : throw new ArgumentException($"The search has no part '{part}'; it has {string.Join(", ", Names)}.", nameof(part));

    /// <summary>1 for a part that counts, else 0: what a weight is multiplied by.</summary>
    internal float this[string feature] => Counts(feature) ? 1 : 0;

    internal bool Counts(string feature) => _off is null || (_off != feature && !(_off == "bm25" && feature == "bm25 share"));
}
