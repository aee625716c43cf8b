namespace AwsNotesBot.Answers.Evidence;

/// <summary>The weights of <see cref="UnitFeatures"/>: a softmax regression over the units of questions with known evidence, rounded.</summary>
internal static class UnitWeights
{
    public static double Score(in UnitFeatures f) =>
        (2.9 * f.CosineInContext) + (3.2 * f.PassageScore)
        + (2.7 * f.Window) + (1.7 * f.Distinct) + (2.9 * f.DistinctInContext)
        + (1.1 * f.Number) + (2.5 * f.Unit) + (1.1 * f.Cue)
        + (0.3 * f.Item) + (0.6 * f.Code) + (0.3 * f.CodeWanted) + (0.2 * f.News)
        - (0.5 * f.Introduces) - (0.4 * f.Short) - (1.5 * f.Long) - (2.2 * f.Asks) - (1.5 * f.Recalls) + (3.0 * f.Defines);
}
