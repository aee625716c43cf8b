using AwsNotesBot.Answers;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.App.Evaluation.Confidence;

/// <summary>Weights for the confidence formula fitted to a question set, with what they and the weights in use are worth.</summary>
/// <param name="Weights">By signal, the intercept first: in use, and fitted to all questions.</param>
/// <param name="InUse">What the weights in use reach on the set.</param>
/// <param name="Fitted">What fitted weights reach on questions that they were not fitted to: the mean over several six-fold cross-validations.</param>
internal sealed record ConfidenceFit(IReadOnlyList<(string Signal, double InUse, double Fitted)> Weights, FitFigures InUse, FitFigures Fitted)
{
    private const int Folds = 6;
    private const int Seeds = 5;

    /// <summary>On standardised weights; from 1 to 10 makes no difference beyond chance on the development questions.</summary>
    private const double Penalty = 3;

    /// <exception cref="CommandException">The set has no question of one of the two kinds, or too few.</exception>
    public static ConfidenceFit Of(IReadOnlyList<(Answer Answer, bool Answerable)> answered)
    {
        var read = answered.Where(a => a.Answer.ConfidenceParts.Count > 0).ToList();
        if (read.Count(a => a.Answerable) < Folds || read.Count(a => !a.Answerable) < Folds)
        {
            throw new CommandException($"--fit-confidence needs {Folds} answerable and {Folds} unanswerable questions at least (kind 'unanswerable'). Add some to the set.");
        }

        var x = read.ConvertAll(a => a.Answer.ConfidenceParts.Skip(1).Select(p => p.Value).ToArray());
        var y = read.ConvertAll(a => a.Answerable);
        var fitted = LogisticRegression.Fit(x, y, Penalty);
        var weights = read[0].Answer.ConfidenceParts.Select((part, i) => (part.Name, WeightInUse(read, i), fitted[i])).ToList();
        return new ConfidenceFit(
            weights,
            FitFigures.Of([.. read.Select(a => (a.Answer.Confidence, a.Answerable))]),
            FitFigures.Mean([.. Enumerable.Range(1, Seeds).Select(seed => FitFigures.Of(CrossValidated(x, y, seed)))]));
    }

    /// <summary>A weight is seen where its signal is not zero.</summary>
    private static double WeightInUse(IReadOnlyList<(Answer Answer, bool)> read, int part) =>
        read.Select(a => a.Answer.ConfidenceParts[part]).FirstOrDefault(p => p.Value != 0) is { } seen ? seen.Contribution / seen.Value : double.NaN;

    private static IReadOnlyList<(double, bool)> CrossValidated(IReadOnlyList<double[]> x, IReadOnlyList<bool> y, int seed)
    {
        var order = Enumerable.Range(0, x.Count).ToArray();
        new Random(seed).Shuffle(order);
        var logits = new double[x.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var train = order.Where((_, place) => place % Folds != fold).ToList();
            var weights = LogisticRegression.Fit(train.ConvertAll(i => x[i]), train.ConvertAll(i => y[i]), Penalty);
            foreach (var i in order.Where((_, place) => place % Folds == fold))
            {
                logits[i] = LogisticRegression.Logit(weights, x[i]);
            }
        }

        return [.. logits.Select((logit, i) => (logit, y[i]))];
    }
}

/// <param name="Auroc">See <see cref="Discrimination.Auroc"/>.</param>
/// <param name="Refused">Share of the unanswerable refused where 93, 95 and 97 % of the answerable are answered.</param>
internal sealed record FitFigures(double Auroc, IReadOnlyList<double> Refused)
{
    public static IReadOnlyList<double> Answered { get; } = [0.93, 0.95, 0.97];

    public static FitFigures Of(IReadOnlyCollection<(double Score, bool Answerable)> scored) =>
        new(Discrimination.Auroc(scored) ?? double.NaN, [.. Answered.Select(a => Discrimination.Refused(scored, a))]);

    public static FitFigures Mean(IReadOnlyList<FitFigures> all) =>
        new(all.Average(f => f.Auroc), [.. Answered.Select((_, i) => all.Average(f => f.Refused[i]))]);
}
