namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>Merges ranked lists by position alone, so scores of different scales need no calibration.</summary>
/// <remarks>Cormack, Clarke and Büttcher, "Reciprocal Rank Fusion", SIGIR 2009.</remarks>
internal static class ReciprocalRankFusion
{
    /// <summary>
    /// The paper's k: larger values flatten the advantage of first place. The paper's 60 suits lists of thousands of documents;
    /// here the first few places decide.
    /// </summary>
    public const int K = 10;

    /// <param name="rank">Place in the list, from 1.</param>
    public static double Contribution(int rank, double weight = 1) => weight / (K + rank);

    /// <summary>Adds what a list gives to each document that stands in it.</summary>
    /// <param name="ranking">Document numbers, best first, none twice.</param>
    /// <param name="weight">What the list counts beside the others.</param>
    /// <param name="fused">A document's sum stands at its number.</param>
    public static void Add(ReadOnlySpan<int> ranking, double weight, Span<float> fused)
    {
        for (var place = 0; place < ranking.Length; place++)
        {
            fused[ranking[place]] += (float)Contribution(place + 1, weight);
        }
    }
}
