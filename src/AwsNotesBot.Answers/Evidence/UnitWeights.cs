namespace AwsNotesBot.Answers.Evidence;

/// <summary>The weights of <see cref="UnitFeatures"/>.</summary>
internal static class UnitWeights
{
    public static double Score(in UnitFeatures f) =>
        (1.5 * f.Coverage) + (2.0 * f.CoverageInContext)
        + (2.0 * f.MaxSim) + (3.0 * f.MaxSimInContext)
        + (1.0 * f.Cosine) + (1.5 * f.CosineInContext)
        + (1.5 * f.PassageScore) + (0.7 * f.PassageRank)
        + (0.8 * f.Number) + (0.7 * f.Unit)
        + (0.5 * f.Pairs) + (0.2 * f.First)
        - (0.8 * f.Introduces) - (0.8 * f.Code)
        - (0.6 * f.Short) - (0.5 * f.Long)
        - (2.0 * f.Asks) + (0.5 * f.Cue) + (1.5 * f.News);
}
