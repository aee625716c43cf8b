using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Memory.Optimising;

namespace AwsNotesBot.Quizzes.Tests.Memory.Optimising;

public class WeightPriorTests
{
    [Fact]
    public void TheOriginIsTheDefaults() => Assert.Equal(FsrsParameters.Default, WeightPrior.WeightsAt(new double[FsrsParameters.Count]));

    [Fact]
    public void APointLeadsToWeightsAndBack()
    {
        var point = Enumerable.Range(0, FsrsParameters.Count).Select(i => 0.01 * i).ToArray();
        var back = new double[point.Length];

        WeightPrior.PointOf(WeightPrior.WeightsAt(point), back);

        Assert.All(point.Zip(back), p => Assert.Equal(p.First, p.Second, tolerance: 1e-12));
    }

    [Fact]
    public void APointFarOffIsMovedToTheBounds()
    {
        var far = new double[FsrsParameters.Count];
        Array.Fill(far, 100);

        Assert.Equal(FsrsParameters.Upper, WeightPrior.WeightsAt(far).AsSpan().ToArray());
    }
}
