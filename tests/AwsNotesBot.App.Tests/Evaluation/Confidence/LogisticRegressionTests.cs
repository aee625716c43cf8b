using AwsNotesBot.App.Evaluation.Confidence;

namespace AwsNotesBot.App.Tests.Evaluation.Confidence;

public class LogisticRegressionTests
{
    /// <summary>Twelve examples of one feature; the optimum without a penalty solves the score equations.</summary>
    private static readonly double[][] X = [[0], [0], [0], [0], [1], [1], [1], [1], [2], [2], [2], [2]];
    private static readonly bool[] Y = [false, false, false, true, false, false, true, true, false, true, true, true];

    [Fact]
    public void WithoutAPenaltyThePredictionsSumToTheOutcomes()
    {
        var weights = LogisticRegression.Fit(X, Y, penalty: 0);
        var p = X.Select(row => 1 / (1 + Math.Exp(-LogisticRegression.Logit(weights, row)))).ToList();

        Assert.Equal(6, p.Sum(), 6);
        Assert.Equal(X.Zip(Y, (row, y) => y ? row[0] : 0).Sum(), X.Zip(p, (row, q) => q * row[0]).Sum(), 6);
    }

    [Fact]
    public void APenaltyDrawsWeightsTowardsZeroAndLeavesTheBaseRate()
    {
        var weights = LogisticRegression.Fit(X, Y, penalty: 1e6);

        Assert.Equal(0, weights[1], 3);
        Assert.Equal(0, weights[0], 2); // half of the outcomes are positive
    }

    [Fact]
    public void AConstantFeatureIsLeftWithoutAnEffect() =>
        Assert.Equal(0, LogisticRegression.Fit([.. X.Select(row => new[] { row[0], 7.0 })], Y, penalty: 1)[2], 9);
}
