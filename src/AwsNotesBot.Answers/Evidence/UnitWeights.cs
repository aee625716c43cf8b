namespace AwsNotesBot.Answers.Evidence;

/// <summary>The weights of <see cref="UnitFeatures"/>: a softmax regression over the units of questions with known evidence, rounded.</summary>
internal static class UnitWeights
{
    public static double Score(in UnitFeatures f) =>
        (1.0 * f.Cosine) + (2.4 * f.CosineInContext)
        + (3.6 * f.Window) + (1.8 * f.Distinct) + (3.0 * f.DistinctInContext)
        + (1.5 * f.PassageScore)
        + (0.9 * f.Number) + (2.5 * f.Unit) + (1.1 * f.Cue)
        + (0.5 * f.Item) + (0.3 * f.Code) + (0.7 * f.CodeWanted) + (0.4 * f.News)
        - (0.7 * f.Introduces) - (0.3 * f.Short) - (1.2 * f.Long) - (1.8 * f.Asks);
}
