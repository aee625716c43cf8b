using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Confidence;

/// <summary>Signals to a probability: a logistic regression over questions of which one in nine had no answer in the notes, rounded.</summary>
/// <remarks>
/// <c>eval QUESTIONS --fit-confidence</c> fits the weights anew. That of <see cref="AnswerSignals.Named"/> is set by hand: a question of
/// one or two words has no great word score, and question sets have few such.
/// </remarks>
internal static class ConfidenceFormula
{
    /// <summary>What the logit is made of, the intercept first; <see cref="ScorePart.Value"/> is the signal.</summary>
    public static IReadOnlyList<ScorePart> Parts(in AnswerSignals s) =>
    [
        Part("intercept", 1, -4.1),
        Part("words", s.Words, 1.4),
        Part("near", s.Near, 2.8),
        Part("agreed", s.Agreed, 4.7),
        Part("missing names", s.MissingNames, -1.3),
        Part("unknown names", s.UnknownNames, -1.8),
        Part("no price", s.NoPrice, -3.5),
        Part("named", s.Named, 2.0),
    ];

    public static double Of(IReadOnlyList<ScorePart> parts) => 1 / (1 + Math.Exp(-parts.Sum(p => p.Contribution)));

    private static ScorePart Part(string name, double value, double weight) => new(name, value, weight * value);
}
