namespace AwsNotesBot.Training.Ranking;

/// <summary>A question with the passages found for it and what is known of each.</summary>
/// <param name="Features">Of each passage, in the order of the fitted features; passages as the search ranked them.</param>
/// <param name="Right">Which of the passages hold the answer; often none, where the search missed it.</param>
internal sealed record RankedQuestion(double[][] Features, bool[] Right)
{
    /// <summary>Whether there is something to learn: a right passage, and a wrong one to tell it from.</summary>
    public bool Tells => Right.Contains(true) && Right.Contains(false);

    /// <summary>The place of the first right passage, from 1, when passages are ordered by a weighted sum of their features; 0 where none is right.</summary>
    public int Rank(ReadOnlySpan<double> weights)
    {
        var scores = new double[Features.Length];
        for (var passage = 0; passage < scores.Length; passage++)
        {
            scores[passage] = Score(Features[passage], weights);
        }

        var best = Enumerable.Range(0, scores.Length).Where(p => Right[p]).Select(p => (int?)p).MaxBy(p => scores[p!.Value]);
        return best is not { } own ? 0 : 1 + Enumerable.Range(0, scores.Length).Count(p => scores[p] > scores[own] || (scores[p] == scores[own] && p < own));
    }

    public static double Score(double[] features, ReadOnlySpan<double> weights)
    {
        var score = 0.0;
        for (var f = 0; f < features.Length; f++)
        {
            score += weights[f] * features[f];
        }

        return score;
    }
}
