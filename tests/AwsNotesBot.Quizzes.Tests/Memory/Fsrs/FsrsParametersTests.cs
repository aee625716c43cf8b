using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Tests.Memory.Fsrs;

public class FsrsParametersTests
{
    private static double[] Defaults => [.. FsrsParameters.Default.AsSpan()];

    [Fact]
    public void NoWeightsMeanTheDefaults() => Assert.Equal(FsrsParameters.Default, FsrsParameters.Of([]));

    [Fact]
    public void TheDefaultsAreWithinTheirBounds() => Assert.Equal(FsrsParameters.Default, FsrsParameters.Of(Defaults));

    [Fact]
    public void TheWeightsOfVersion5GetNoSameDayDampingAndAnOlderDecay()
    {
        var weights = Defaults[..19];

        Assert.Equal([.. weights, 0, 0.5], FsrsParameters.Of(weights).AsSpan());
    }

    [Fact]
    public void TheWeightsOfVersion45AreTurnedIntoTheNewDifficulty()
    {
        double[] w = [0.4, 0.6, 2.4, 5.8, 4.93, 0.94, 0.86, 0.01, 1.49, 0.14, 0.94, 2.18, 0.05, 0.34, 1.26, 0.29, 2.61];

        var upgraded = FsrsParameters.Of(w);

        Assert.Equal(4.93 + (2 * 0.94), upgraded[4]);
        Assert.Equal(Math.Log((3 * 0.94) + 1) / 3, upgraded[5]);
        Assert.Equal(0.86 + 0.5, upgraded[6]);
        Assert.Equal([0.01, 1.49, 0.14, 0.94, 2.18, 0.05, 0.34, 1.26, 0.29, 2.61, 0, 0, 0, 0.5], upgraded.AsSpan()[7..]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(18)]
    [InlineData(20)]
    [InlineData(24)]
    public void AnyOtherNumberOfWeightsIsRefused(int count)
    {
        var error = Assert.Throws<ArgumentException>(() => FsrsParameters.Of(new double[count]));

        Assert.Contains($"these are {count}.", error.Message);
    }

    [Fact]
    public void EveryWeightOutOfBoundsIsNamed()
    {
        var weights = Defaults;
        (weights[0], weights[6], weights[10]) = (0, 100, -42);

        var error = Assert.Throws<ArgumentException>(() => FsrsParameters.Of(weights));

        Assert.StartsWith(
            "FSRS weights are out of bounds: w0 is 0, allowed are 0.001 to 100; w6 is 100, allowed are 0.001 to 4; w10 is -42, allowed are 0.001 to 3.5.",
            error.Message);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void AWeightThatIsNoNumberIsRefused(double weight)
    {
        var weights = Defaults;
        weights[3] = weight;

        Assert.Throws<ArgumentException>(() => FsrsParameters.Of(weights));
    }
}
