namespace AwsNotesBot.Answers.Evidence;

/// <summary>A unit with how well it fits the question.</summary>
/// <param name="Unit">What could be quoted.</param>
/// <param name="Features">What the score is made of.</param>
/// <param name="Score">Comparable within one question; higher is better.</param>
/// <param name="Terms">Index terms of its text.</param>
/// <param name="Nearest">For each question term how near the unit, its lead and headings come to it, 0 to 1.</param>
internal sealed record ScoredUnit(
    EvidenceUnit Unit, UnitFeatures Features, double Score, IReadOnlySet<string> Terms, IReadOnlyList<float> Nearest);
