namespace AwsNotesBot.Training.Ranking;

/// <summary>Figures of weights on questions that they were not fitted to: the only ones to judge a fit by.</summary>
internal static class CrossValidation
{
    private const int Folds = 5;

    /// <summary>Ways to cut the questions into folds; the figures are the mean over all.</summary>
    private const int Seeds = 3;

    public static RankingFigures Measure(IReadOnlyList<RankedQuestion> questions, double lambda)
    {
        var ranks = new List<int>();
        for (var seed = 0; seed < Seeds; seed++)
        {
            var shuffled = questions.ToArray();
            new Random(seed).Shuffle(shuffled);
            for (var fold = 0; fold < Folds; fold++)
            {
                var weights = ConditionalLogit.Fit([.. shuffled.Where((_, i) => i % Folds != fold)], lambda);
                ranks.AddRange(shuffled.Where((_, i) => i % Folds == fold).Select(q => weights.Length == 0 ? 0 : q.Rank(weights)));
            }
        }

        return RankingFigures.Of(ranks);
    }
}
