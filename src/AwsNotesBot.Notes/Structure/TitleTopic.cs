using System.Text.RegularExpressions;

namespace AwsNotesBot.Notes.Structure;

/// <summary>The words of a title that say what it is about, in their order.</summary>
internal sealed partial record TitleTopic(IReadOnlyList<string> Words)
{
    /// <summary>Words that every second title carries.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "amazon", "aws", "overview", "summary", "introduction", "intro", "what", "is", "are", "the", "a", "an", "of", "for", "to",
        "in", "on", "and", "or", "with", "how", "why", "vs", "versus", "example", "diagram", "section", "your", "high", "level",
    };

    public static TitleTopic None { get; } = new([]);

    public static TitleTopic Of(string title) => new([.. Word().Matches(title.ToLowerInvariant())
        .Select(match => Singular(match.Value))
        .Where(word => !Common.Contains(word))
        .Distinct()]);

    /// <summary>Whether the other title says all that this one says, and more.</summary>
    public bool IsNarrowedBy(TitleTopic other) => other.Words.Count > Words.Count && IsWithin(other);

    public bool IsWithin(TitleTopic other) => Words.Count > 0 && Words.All(other.Words.Contains);

    /// <summary>Whether both titles are about one thing: they begin with the same word, or one holds the other.</summary>
    public bool IsRelatedTo(TitleTopic other) =>
        Words.Count > 0 && other.Words.Count > 0 && (Words[0] == other.Words[0] || IsWithin(other) || other.IsWithin(this));

    private static string Singular(string word) => word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
