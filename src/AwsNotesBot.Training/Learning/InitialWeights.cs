using AwsNotesBot.Training.Tokens;

namespace AwsNotesBot.Training.Learning;

/// <summary>Rare words start heavy, common ones light.</summary>
/// <remarks>a/(a + p(t)): Arora, Liang and Ma, "A Simple but Tough-to-Beat Baseline for Sentence Embeddings", ICLR 2017.</remarks>
internal static class InitialWeights
{
    private const double A = 0.001;

    /// <summary>An unknown word is several buckets: each counts for less than a word.</summary>
    private const double Bucket = 0.3;

    public static double[] Of(IReadOnlyList<string> words, WordCounts counts, int bucketCount) =>
        [.. words.Select(w => A / (A + counts.Probability(w))), .. Enumerable.Repeat(Bucket, bucketCount)];
}
