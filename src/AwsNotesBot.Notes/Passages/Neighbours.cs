namespace AwsNotesBot.Notes.Passages;

/// <summary>Joins neighbours pair by pair, the cheapest pair first, in time that hardly grows faster than their number.</summary>
internal static class Neighbours
{
    /// <param name="drafts">In the order of the note.</param>
    /// <param name="costOf">What it costs to join two neighbours; <c>null</c> where they must not be joined.</param>
    /// <returns>The drafts that are left, in their order. Of two pairs that cost the same the first is joined.</returns>
    public static List<Draft> Join(IReadOnlyList<Draft> drafts, Func<Draft, Draft, int?> costOf)
    {
        var current = drafts.ToArray<Draft?>();
        var next = Enumerable.Range(1, current.Length).ToArray();
        var previous = Enumerable.Range(-1, current.Length).ToArray();
        var pairs = new PriorityQueue<(int At, Draft First, Draft Second), (int Cost, int At)>();
        for (var at = 0; at < current.Length; at++)
        {
            Offer(at);
        }

        while (pairs.TryDequeue(out var pair, out _))
        {
            var (at, second) = (pair.At, next[pair.At]);
            if (!ReferenceEquals(current[at], pair.First) || second >= current.Length || !ReferenceEquals(current[second], pair.Second))
            {
                continue; // one of the two was joined with its other neighbour since
            }

            current[at] = pair.First.With(pair.Second);
            current[second] = null;
            next[at] = next[second];
            if (next[at] < current.Length)
            {
                previous[next[at]] = at;
            }

            Offer(at);
            Offer(previous[at]);
        }

        return [.. current.OfType<Draft>()];

        void Offer(int at)
        {
            if (at >= 0 && next[at] < current.Length && costOf(current[at]!, current[next[at]]!) is { } cost)
            {
                pairs.Enqueue((at, current[at]!, current[next[at]]!), (cost, at));
            }
        }
    }
}
