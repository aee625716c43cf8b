namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>Finds the best of many scores without sorting them all.</summary>
internal static class TopScores
{
    /// <param name="scores">A document's score stands at its number.</param>
    /// <param name="count">The most numbers to return.</param>
    /// <returns>Numbers of the documents that score above zero, best first; equal scores in the order of their numbers.</returns>
    public static int[] Select(ReadOnlySpan<float> scores, int count)
    {
        // The queue's head is the worst kept: the lowest score, and of equal ones the last.
        var kept = new PriorityQueue<int, (float Score, int Reversed)>();
        for (var document = 0; document < scores.Length; document++)
        {
            if (scores[document] <= 0)
            {
                continue;
            }

            if (kept.Count < count)
            {
                kept.Enqueue(document, (scores[document], -document));
            }
            else if (kept.TryPeek(out _, out var worst) && scores[document] > worst.Score)
            {
                kept.DequeueEnqueue(document, (scores[document], -document));
            }
        }

        var best = new int[kept.Count];
        for (var place = best.Length - 1; place >= 0; place--)
        {
            best[place] = kept.Dequeue();
        }

        return best;
    }
}
