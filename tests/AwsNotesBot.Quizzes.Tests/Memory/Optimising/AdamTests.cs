using AwsNotesBot.Quizzes.Memory.Optimising;

namespace AwsNotesBot.Quizzes.Tests.Memory.Optimising;

public class AdamTests
{
    [Fact]
    public void TheFirstStepIsAsLongAsAskedWhateverTheSlope()
    {
        double[] point = [1, 1, 1];

        new Adam(3).Step(point, [1_000, -0.001, 0], alpha: 0.1);

        Assert.Equal(0.9, point[0], tolerance: 1e-6);
        Assert.Equal(1.1, point[1], tolerance: 1e-5);
        Assert.Equal(1, point[2]);
    }

    [Fact]
    public void TheBottomOfANarrowValleyIsFound()
    {
        double[] point = [3, -2];
        var adam = new Adam(2);
        for (var i = 0; i < 2_000; i++)
        {
            adam.Step(point, [2 * (point[0] - 1), 200 * point[1]], alpha: 0.02);
        }

        Assert.Equal(1, point[0], tolerance: 1e-2);
        Assert.Equal(0, point[1], tolerance: 1e-2);
    }
}
