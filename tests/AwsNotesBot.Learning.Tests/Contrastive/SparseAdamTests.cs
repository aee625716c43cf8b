using AwsNotesBot.Learning.Contrastive;

namespace AwsNotesBot.Learning.Tests.Contrastive;

public class SparseAdamTests
{
    [Fact]
    public void TwoStepsAreThoseComputedByHand()
    {
        var adam = new SparseAdam(1);
        float[] value = [1];

        // m = .1·.5 = .05, v = .02·.25 = .005; corrected m̂ = .5, v̂ = .25: a step of .1·.5/.5 = .1
        adam.Update(value, [0.5f], offset: 0, rate: 0.1f, step: 1);
        Assert.Equal(0.9f, value[0], tolerance: 1e-6f);
        Assert.Equal(0.05f, adam.FirstMoments[0], tolerance: 1e-7f);
        Assert.Equal(0.005f, adam.SecondMoments[0], tolerance: 1e-7f);

        // m = .9·.05 + .1·(−1) = −.055, v = .98·.005 + .02·1 = .0249; m̂ = −.055/.19 = −.2894737,
        // v̂ = .0249/.0396 = .6287879, √v̂ = .7929615: a step of −.1·.2894737/.7929615 = −.0365054
        adam.Update(value, [-1f], offset: 0, rate: 0.1f, step: 2);
        Assert.Equal(0.9365054f, value[0], tolerance: 1e-6f);
    }

    [Fact]
    public void ManyValuesLearnAsEachAlone()
    {
        var random = new Random(1);
        float[] start = [.. Enumerable.Range(0, 37).Select(_ => random.NextSingle())], gradient = [.. start.Select(_ => random.NextSingle() - 0.5f)];
        var (together, all) = (start.ToArray(), new SparseAdam(37));
        all.Update(together, gradient, offset: 0, rate: 0.01f, step: 3);

        for (var i = 0; i < start.Length; i++)
        {
            float[] alone = [start[i]];
            new SparseAdam(1).Update(alone, [gradient[i]], offset: 0, rate: 0.01f, step: 3);
            Assert.Equal(alone[0], together[i], tolerance: 1e-6f);
        }
    }

    [Fact]
    public void MomentsOfOtherRowsRest()
    {
        var adam = new SparseAdam(4);

        adam.Update(new float[2], [1, 1], offset: 2, rate: 0.1f, step: 1);

        Assert.Equal([0, 0], adam.FirstMoments[..2]);
        Assert.DoesNotContain(0, adam.FirstMoments[2..]);
    }
}
