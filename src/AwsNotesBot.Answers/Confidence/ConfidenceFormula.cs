namespace AwsNotesBot.Answers.Confidence;

/// <summary>Signals to a probability: a logistic regression over questions of which one in nine had no answer in the notes, rounded.</summary>
internal static class ConfidenceFormula
{
    private const double Intercept = -1.8;
    private const double WordsWeight = 2;
    private const double NearWeight = 2.4;
    private const double UnknownNameWeight = -2.8;
    private const double NoPriceWeight = -2.0;

    public static double Of(in AnswerSignals s)
    {
        var z = Intercept + (WordsWeight * s.Words) + (NearWeight * s.Near) + (UnknownNameWeight * s.UnknownNames) + (NoPriceWeight * s.NoPrice);
        return 1 / (1 + Math.Exp(-z));
    }
}
