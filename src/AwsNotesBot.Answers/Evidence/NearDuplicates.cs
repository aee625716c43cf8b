namespace AwsNotesBot.Answers.Evidence;

/// <summary>Whether one text says what another has said.</summary>
internal static class NearDuplicates
{
    /// <returns>Share of the smaller set's terms that stand in the larger one; 0 where one is empty.</returns>
    public static double Overlap(IReadOnlySet<string> a, IReadOnlySet<string> b)
    {
        var (small, large) = a.Count <= b.Count ? (a, b) : (b, a);
        return small.Count == 0 ? 0 : (double)small.Count(large.Contains) / small.Count;
    }
}
