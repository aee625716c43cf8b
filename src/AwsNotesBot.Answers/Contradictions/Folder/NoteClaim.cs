using AwsNotesBot.Answers.Evidence;

namespace AwsNotesBot.Answers.Contradictions.Folder;

/// <summary>A number that a note states of something.</summary>
/// <param name="Unit">Where.</param>
/// <param name="Text">The sentence, the item, or one cell of a row with its row and column named.</param>
/// <param name="Measure">The number.</param>
/// <param name="Bound">Which end it gives.</param>
/// <param name="Said">Index terms of the text without its numbers.</param>
/// <param name="Around">Index terms of the headings and the lead.</param>
/// <param name="Subject">Index terms of the name of what the section is about.</param>
/// <param name="Names">Words of the text that are written like names.</param>
/// <param name="Counted">Index terms of what is counted; empty for a time, a size or a share.</param>
internal sealed record NoteClaim(
    EvidenceUnit Unit,
    string Text,
    StatedMeasure Measure,
    Bound Bound,
    IReadOnlySet<string> Said,
    IReadOnlySet<string> Around,
    IReadOnlySet<string> Subject,
    IReadOnlySet<string> Names,
    IReadOnlySet<string> Counted)
{
    /// <summary>Letters that two forms of a noun share ("subscriptions", "subscribers").</summary>
    public const int SharedLetters = 6;

    /// <summary>Whether a term, or another form of it, stands in the claim or above it.</summary>
    public bool Knows(string term) => Said.Contains(term) || Around.Contains(term) || Said.Any(t => SameNoun(t, term));

    public static bool SameNoun(string a, string b) =>
        a == b || (a.Length >= SharedLetters && b.Length >= SharedLetters && a.AsSpan(0, SharedLetters).SequenceEqual(b.AsSpan(0, SharedLetters)));
}
