namespace AwsNotesBot.Learning.Contrastive;

/// <summary>Rises in a straight line, then falls as (1 − t)^0.7 with t the part of the training that is done.</summary>
internal static class LearningRate
{
    private const int WarmUpSteps = 50;
    private const double Power = 0.7;

    /// <param name="step">Counted from 0.</param>
    /// <param name="steps">Of the whole training.</param>
    /// <param name="peak">The rate after the warm-up, were there no fall.</param>
    public static float At(int step, int steps, double peak) =>
        (float)(peak * Math.Min(1, (step + 1.0) / WarmUpSteps) * Math.Pow(1 - (step / (double)steps), Power));
}
