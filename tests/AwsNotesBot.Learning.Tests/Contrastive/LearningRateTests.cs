using AwsNotesBot.Learning.Contrastive;

namespace AwsNotesBot.Learning.Tests.Contrastive;

public class LearningRateTests
{
    [Theory]
    [InlineData(0, 0.0002)] // a fiftieth of the peak
    [InlineData(24, 0.0049159)] // half of it, times (1 − .024)^.7
    [InlineData(500, 0.0061557)] // .5^.7
    [InlineData(999, 0.0000794)] // .001^.7
    public void TheRateRisesThenFalls(int step, double expected) =>
        Assert.Equal(expected, LearningRate.At(step, steps: 1_000, peak: 0.01), tolerance: 1e-6);
}
