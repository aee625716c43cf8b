using AwsNotesBot.Answers.Evidence;

namespace AwsNotesBot.Answers.Contradictions;

/// <summary>One value that notes give for what is asked.</summary>
/// <param name="Value">As written, or "yes" or "no".</param>
/// <param name="Unit">The best unit that states it.</param>
/// <param name="Stated">How many passages state it.</param>
internal sealed record StatedValue(string Value, ScoredUnit Unit, int Stated);

/// <summary>Different values for the same thing, the most often stated first.</summary>
internal sealed record Disagreement(IReadOnlyList<StatedValue> Values)
{
    /// <summary>More are no help.</summary>
    public const int Most = 3;

    /// <returns><c>null</c> unless two passages state different values.</returns>
    public static Disagreement? Of(IEnumerable<StatedValue> values)
    {
        var ordered = values.OrderByDescending(v => v.Stated).ThenByDescending(v => v.Unit.Score).Take(Most).ToList();
        return ordered.Count > 1 && ordered.DistinctBy(v => v.Unit.Unit.Passage.Id).Count() == ordered.Count ? new Disagreement(ordered) : null;
    }
}
