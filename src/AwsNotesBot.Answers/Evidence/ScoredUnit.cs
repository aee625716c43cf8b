namespace AwsNotesBot.Answers.Evidence;

/// <summary>A unit with how well it fits the question.</summary>
/// <param name="Unit">What could be quoted.</param>
/// <param name="Rank">The place of its passage among the hits, from 0.</param>
/// <param name="Features">What the score is made of.</param>
/// <param name="Score">Comparable within one question; higher is better.</param>
/// <param name="Nearest">For each question term how near the unit, its lead and headings come to it, 0 to 1.</param>
internal sealed record ScoredUnit(EvidenceUnit Unit, int Rank, UnitFeatures Features, double Score, IReadOnlyList<float> Nearest)
{
    public HashSet<string> Terms => Unit.Said.Terms;
}
