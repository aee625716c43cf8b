namespace AwsNotesBot.Training.Ranking;

/// <summary>Weights under which the right passage of each question is the likeliest choice among all that were found for it.</summary>
/// <remarks>
/// D. McFadden, "Conditional logit analysis of qualitative choice behavior", 1974: P(passage) is the softmax of its weighted features,
/// a logistic regression on the differences of the right passage's features and all others' at once. Of several right ones any may be
/// chosen: their shares are taken from the weights so far, as in expectation maximisation. The penalty is λ/2 · Σ w², w over
/// features of deviation 1. Newton's steps; no chance is involved.
/// </remarks>
internal static class ConditionalLogit
{
    private const int MostSteps = 100;
    private const double Settled = 1e-7;

    /// <param name="questions">Those that tell nothing are passed over.</param>
    /// <param name="lambda">The penalty, in the unit of one question's loss.</param>
    /// <returns>A weight for each feature, on its own scale; 0 for one that is the same everywhere.</returns>
    public static double[] Fit(IReadOnlyList<RankedQuestion> questions, double lambda)
    {
        var telling = questions.Where(q => q.Tells).ToList();
        var width = telling.Count == 0 ? 0 : telling[0].Features[0].Length;
        var deviations = Deviations(telling, width);
        var scaled = telling.ConvertAll(q => q with { Features = [.. q.Features.Select(row => row.Select((v, f) => deviations[f] > 0 ? v / deviations[f] : 0).ToArray())] });

        var w = new double[width];
        for (var step = 0; step < MostSteps; step++)
        {
            var gradient = w.Select(value => -lambda * value).ToArray();
            var curvature = new double[width, width];
            foreach (var question in scaled)
            {
                Add(question, w, gradient, curvature);
            }

            for (var f = 0; f < width; f++)
            {
                curvature[f, f] += lambda;
            }

            var change = LinearEquations.Solve(curvature, gradient);
            for (var f = 0; f < width; f++)
            {
                w[f] += change[f];
            }

            if (change.All(c => Math.Abs(c) < Settled))
            {
                break;
            }
        }

        return [.. w.Select((value, f) => deviations[f] > 0 ? value / deviations[f] : 0)];
    }

    /// <summary>Adds a question's part to the gradient of the likelihood and to the covariance of the features under the present choice.</summary>
    private static void Add(RankedQuestion question, double[] w, double[] gradient, double[,] curvature)
    {
        var chosen = Softmax(question, w, _ => true);
        var right = Softmax(question, w, passage => question.Right[passage]);
        var mean = new double[w.Length];
        for (var passage = 0; passage < chosen.Length; passage++)
        {
            for (var f = 0; f < w.Length; f++)
            {
                mean[f] += chosen[passage] * question.Features[passage][f];
                gradient[f] += (right[passage] - chosen[passage]) * question.Features[passage][f];
            }
        }

        for (var passage = 0; passage < chosen.Length; passage++)
        {
            for (var f = 0; f < w.Length; f++)
            {
                for (var g = 0; g < w.Length; g++)
                {
                    curvature[f, g] += chosen[passage] * (question.Features[passage][f] - mean[f]) * (question.Features[passage][g] - mean[g]);
                }
            }
        }
    }

    private static double[] Softmax(RankedQuestion question, double[] w, Func<int, bool> counts)
    {
        var scores = question.Features.Select((row, passage) => counts(passage) ? RankedQuestion.Score(row, w) : double.NegativeInfinity).ToArray();
        var highest = scores.Max();
        var shares = scores.Select(s => Math.Exp(s - highest)).ToArray();
        var sum = shares.Sum();
        return [.. shares.Select(s => s / sum)];
    }

    private static double[] Deviations(List<RankedQuestion> questions, int width)
    {
        var rows = questions.SelectMany(q => q.Features).ToList();
        return [.. Enumerable.Range(0, width).Select(f =>
        {
            var mean = rows.Average(row => row[f]);
            return Math.Sqrt(rows.Average(row => (row[f] - mean) * (row[f] - mean)));
        })];
    }
}
