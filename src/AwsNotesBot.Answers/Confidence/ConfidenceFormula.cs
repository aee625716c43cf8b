namespace AwsNotesBot.Answers.Confidence;

/// <summary>Signals to a probability: a logistic regression over questions of which one in nine had no answer in the notes, rounded.</summary>
/// <remarks>The weight of <see cref="AnswerSignals.Named"/> is set by hand: a question of one or two words has no great word score, and the regression saw few such.</remarks>
internal static class ConfidenceFormula
{
    private const double Intercept = -1.8;
    private const double WordsWeight = 2;
    private const double NearWeight = 2.4;
    private const double UnknownNameWeight = -2.8;
    private const double NoPriceWeight = -2.0;
    private const double NamedWeight = 2.0;

    public static double Of(in AnswerSignals s)
    {
        var z = Intercept + (WordsWeight * s.Words) + (NearWeight * s.Near) + (UnknownNameWeight * s.UnknownNames) + (NoPriceWeight * s.NoPrice)
            + (NamedWeight * s.Named);
        return 1 / (1 + Math.Exp(-z));
    }
}
