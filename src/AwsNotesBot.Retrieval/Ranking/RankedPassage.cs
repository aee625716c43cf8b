namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>A passage's number with what its score is made of.</summary>
internal sealed record RankedPassage(int Passage, IReadOnlyList<ScorePart> Parts)
{
    public double Score { get; } = Parts.Sum(p => p.Contribution);
}
