using AwsNotesBot.Training.Ranking;

namespace AwsNotesBot.Training.Tests.Ranking;

public class ConditionalLogitTests
{
    [Fact]
    public void FeatureThatTellsTheRightPassageGetsTheWeight()
    {
        var weights = ConditionalLogit.Fit(Questions(200, noise: 0.5), lambda: 1);

        Assert.InRange(weights[0], 3 * Math.Abs(weights[1]), 100);
    }

    [Fact]
    public void GradientOfThePenalisedLikelihoodIsZeroAtTheFit()
    {
        const double Lambda = 2, Step = 1e-5;
        var questions = Questions(60, noise: 1);
        var weights = ConditionalLogit.Fit(questions, Lambda);

        for (var f = 0; f < weights.Length; f++)
        {
            double[] more = [.. weights], less = [.. weights];
            more[f] += Step;
            less[f] -= Step;
            Assert.Equal(0, (Loss(questions, more, Lambda) - Loss(questions, less, Lambda)) / (2 * Step), 1e-3);
        }
    }

    [Fact]
    public void ScaleOfAFeatureDoesNotChangeTheOrder()
    {
        var questions = Questions(80, noise: 1);
        var scaled = questions.Select(q => q with { Features = [.. q.Features.Select(row => new[] { 1000 * row[0], row[1] })] }).ToList();

        Assert.Equal(ConditionalLogit.Fit(questions, 1)[0], 1000 * ConditionalLogit.Fit(scaled, 1)[0], 1e-4);
    }

    [Fact]
    public void ConstantFeatureAndQuestionsWithoutARightPassageCountForNothing()
    {
        var questions = Questions(40, noise: 1).Select(q => q with { Features = [.. q.Features.Select(row => new[] { row[0], 7.0 })] }).ToList();
        var missed = new RankedQuestion([[5, 7.0], [1, 7.0]], [false, false]);

        Assert.Equal(0, ConditionalLogit.Fit(questions, 1)[1]);
        Assert.Equal(ConditionalLogit.Fit(questions, 1), ConditionalLogit.Fit([.. questions, missed], 1));
    }

    private static List<RankedQuestion> Questions(int count, double noise)
    {
        var random = new Random(3);
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            var right = random.Next(4);
            return new RankedQuestion(
                [.. Enumerable.Range(0, 4).Select(p => new[] { (p == right ? 1 : 0) + (noise * random.NextDouble() * 2), random.NextDouble() })],
                [.. Enumerable.Range(0, 4).Select(p => p == right)]);
        })];
    }

    private static double Loss(IReadOnlyList<RankedQuestion> questions, double[] weights, double lambda)
    {
        var deviations = Enumerable.Range(0, weights.Length).Select(f =>
        {
            var values = questions.SelectMany(q => q.Features).Select(row => row[f]).ToList();
            return Math.Sqrt(values.Average(v => Math.Pow(v - values.Average(), 2)));
        }).ToList();
        return questions.Sum(q =>
        {
            var scores = q.Features.Select(row => RankedQuestion.Score(row, weights)).ToList();
            return Math.Log(scores.Sum(Math.Exp)) - scores[Array.IndexOf(q.Right, true)];
        }) + (lambda / 2 * weights.Zip(deviations).Sum(w => Math.Pow(w.First * w.Second, 2)));
    }
}
