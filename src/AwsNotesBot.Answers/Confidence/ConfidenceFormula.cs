namespace AwsNotesBot.Answers.Confidence;

/// <summary>Signals to a probability: a logistic regression over five figures.</summary>
internal static class ConfidenceFormula
{
    public static double Of(in AnswerSignals s)
    {
        var z = -3.0 + (6.0 * s.Near) + (0.08 * s.WordScore) + (3.0 * s.Covered) - (2.0 * s.Missing) - (0.7 * s.RarestMissing);
        return 1 / (1 + Math.Exp(-z));
    }
}
