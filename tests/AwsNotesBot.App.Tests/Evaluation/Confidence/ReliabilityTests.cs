using AwsNotesBot.App.Evaluation.Confidence;

namespace AwsNotesBot.App.Tests.Evaluation.Confidence;

public class ReliabilityTests
{
    [Fact]
    public void EachTenthHasTheShareOfItsQuestionsThatAreAnswerable()
    {
        var reliability = Reliability.Of([(0.85, true), (0.89, true), (0.81, false), (0.2, false), (1.0, true)])!;

        Assert.Equal([0.2, 0.8, 0.9], reliability.Bins.Select(b => b.From));
        Assert.Equal([1, 3, 1], reliability.Bins.Select(b => b.Questions));
        Assert.Equal([0, 2 / 3.0, 1], reliability.Bins.Select(b => b.Answerable));
        Assert.Equal((0.2 + (3 * (0.85 - (2 / 3.0)))) / 5, reliability.Error, 9);
    }

    [Fact]
    public void AurocIsTheShareOfPairsInOrderWithTiesAsHalves()
    {
        Assert.Equal(0.75, Discrimination.Auroc([(0.9, true), (0.4, true), (0.5, false), (0.3, false)]));
        Assert.Equal(0.5, Discrimination.Auroc([(0.4, true), (0.4, false)]));
    }

    [Fact]
    public void OneKindOfQuestionAloneHasNoReliability() => Assert.Null(Reliability.Of([(0.9, true), (0.4, true)]));

    [Fact]
    public void RefusedIsWhatLiesBelowTheThresholdThatKeepsTheAnswerable() =>
        Assert.Equal(0.5, Discrimination.Refused([(0.9, true), (0.8, true), (0.7, true), (0.2, true), (0.6, false), (0.75, false)], answered: 0.75));
}
