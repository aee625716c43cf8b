using AwsNotesBot.Answers.Confidence;

namespace AwsNotesBot.Answers.Tests.Confidence;

public class ConfidenceFormulaTests
{
    private static readonly AnswerSignals Middling = new() { Words = 0.8, Near = 0.4, Agreed = 0.5 };

    private static double Confidence(AnswerSignals signals) => ConfidenceFormula.Of(ConfidenceFormula.Parts(signals));

    [Fact]
    public void ConfidenceRisesWithTheWordsFoundAndWithNearness()
    {
        Assert.True(Confidence(Middling with { Words = 1.2 }) > Confidence(Middling));
        Assert.True(Confidence(Middling with { Named = 1 }) > Confidence(Middling));
        Assert.True(Confidence(Middling with { Near = 0.7 }) > Confidence(Middling));
        Assert.True(Confidence(Middling with { Agreed = 0.7 }) > Confidence(Middling));
    }

    [Fact]
    public void AMissingNameOrPriceLowersIt()
    {
        Assert.True(Confidence(Middling with { UnknownNames = 1 }) < Confidence(Middling));
        Assert.True(Confidence(Middling with { MissingNames = 0.5 }) < Confidence(Middling));
        Assert.True(Confidence(Middling with { NoPrice = 1 }) < Confidence(Middling));
    }

    [Fact]
    public void ItIsTheLogisticFunctionOfItsParts()
    {
        var parts = ConfidenceFormula.Parts(Middling);

        Assert.Equal(["intercept", "words", "near", "agreed", "missing names", "unknown names", "no price", "named"], parts.Select(p => p.Name));
        Assert.Equal(1 / (1 + Math.Exp(-parts.Sum(p => p.Contribution))), ConfidenceFormula.Of(parts), 12);
    }
}
