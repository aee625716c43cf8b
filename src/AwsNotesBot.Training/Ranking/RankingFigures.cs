namespace AwsNotesBot.Training.Ranking;

/// <summary>How well questions find a passage that holds their answer; a question whose passage was not even a candidate counts as missed.</summary>
internal sealed record RankingFigures(double RecallAt1, double RecallAt5, double Mrr)
{
    private const int RanksRead = 10;

    /// <param name="ranks">Of the first right passage, from 1; 0 for none.</param>
    public static RankingFigures Of(IReadOnlyList<int> ranks) => ranks.Count == 0 ? new(0, 0, 0) : new(
        ranks.Average(r => r == 1 ? 1.0 : 0),
        ranks.Average(r => r is >= 1 and <= 5 ? 1.0 : 0),
        ranks.Average(r => r is >= 1 and <= RanksRead ? 1.0 / r : 0));
}
