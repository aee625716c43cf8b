using AwsNotesBot.Notes;

namespace AwsNotesBot.Retrieval;

/// <summary>A passage with its score for a question.</summary>
/// <param name="Passage">What was found.</param>
/// <param name="Score">Comparable within one search only; higher is better.</param>
/// <param name="Parts">What the score was made of, by name and in a fixed order: <c>explain</c> prints them.</param>
public sealed record Hit(Passage Passage, double Score, IReadOnlyList<ScorePart> Parts);

/// <summary>One named contribution to a score.</summary>
/// <param name="Name">Stable name, for example <c>bm25</c> or <c>dense</c>.</param>
/// <param name="Value">The raw value before weighting: a BM25 score, a cosine, a rank.</param>
/// <param name="Contribution">What it added to <see cref="Hit.Score"/>.</param>
public sealed record ScorePart(string Name, double Value, double Contribution);
