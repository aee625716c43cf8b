using AwsNotesBot.Answers.Evidence;

namespace AwsNotesBot.Answers.Contradictions;

/// <summary>One value that notes give for what is asked.</summary>
/// <param name="Value">As written, or "yes" or "no".</param>
/// <param name="Units">Units that state it, the best of each passage, best first; at least one.</param>
/// <param name="Newest">How new the newest of these statements is.</param>
internal sealed record StatedValue(string Value, IReadOnlyList<ScoredUnit> Units, Recency Newest)
{
    /// <summary>How many statements of one value an answer quotes.</summary>
    public const int Quoted = 2;

    /// <param name="value">As written.</param>
    /// <param name="units">Those that state it, best first; at least one.</param>
    public static StatedValue Of(string value, IReadOnlyList<ScoredUnit> units) =>
        new(value, [.. units.DistinctBy(u => u.Unit.Passage.Id)], units.Max(u => Recency.Of(u.Unit)));
}

/// <summary>Different values for the same thing, the newest first; where notes tell no dates, the most often stated.</summary>
internal sealed record Disagreement(IReadOnlyList<StatedValue> Values)
{
    /// <summary>More are no help.</summary>
    public const int Most = 3;

    /// <returns><c>null</c> unless two passages state different values.</returns>
    public static Disagreement? Of(IEnumerable<StatedValue> values)
    {
        var ordered = values.OrderByDescending(v => v.Newest).ThenByDescending(v => v.Units.Count).ThenByDescending(v => v.Units[0].Score).Take(Most).ToList();
        return ordered.Count > 1 && ordered.DistinctBy(v => v.Units[0].Unit.Passage.Id).Count() == ordered.Count ? new Disagreement(ordered) : null;
    }
}
