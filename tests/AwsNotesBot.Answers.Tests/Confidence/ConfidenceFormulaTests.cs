using AwsNotesBot.Answers.Confidence;

namespace AwsNotesBot.Answers.Tests.Confidence;

public class ConfidenceFormulaTests
{
    private static readonly AnswerSignals Middling = new(Words: 0.8, Near: 0.4, UnknownNames: 0, NoPrice: 0, Named: 0);

    [Fact]
    public void ConfidenceRisesWithTheWordsFoundAndWithNearness()
    {
        Assert.True(ConfidenceFormula.Of(Middling with { Words = 1.2 }) > ConfidenceFormula.Of(Middling));
        Assert.True(ConfidenceFormula.Of(Middling with { Named = 1 }) > ConfidenceFormula.Of(Middling));
        Assert.True(ConfidenceFormula.Of(Middling with { Near = 0.7 }) > ConfidenceFormula.Of(Middling));
    }

    [Fact]
    public void AnUnknownNameOrAMissingPriceLowersIt()
    {
        Assert.True(ConfidenceFormula.Of(Middling with { UnknownNames = 1 }) < ConfidenceFormula.Of(Middling));
        Assert.True(ConfidenceFormula.Of(Middling with { NoPrice = 1 }) < ConfidenceFormula.Of(Middling));
    }

    [Fact]
    public void ItIsTheLogisticFunctionOfTheWeightedSignals() =>
        Assert.Equal(1 / (1 + Math.Exp(-(-1.8 + (2 * 0.8) + (2.4 * 0.4) - 2.8))), ConfidenceFormula.Of(Middling with { UnknownNames = 1 }), 12);
}
