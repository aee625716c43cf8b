using AwsNotesBot.Training.Ranking;

namespace AwsNotesBot.Training.Tests.Ranking;

public class RankedQuestionTests
{
    private static readonly RankedQuestion Question = new([[0.9, 0], [0.5, 1], [0.5, 1]], [false, true, true]);

    [Fact]
    public void RankIsThatOfTheBestRightPassage()
    {
        Assert.Equal(2, Question.Rank([1, 0]));
        Assert.Equal(1, Question.Rank([1, 1]));
    }

    [Fact]
    public void EqualScoresKeepTheOrderOfTheSearch() => Assert.Equal(2, Question.Rank([0, 0]));

    [Fact]
    public void QuestionWhosePassageWasNotFoundHasNoRank() => Assert.Equal(0, (Question with { Right = [false, false, false] }).Rank([1, 1]));

    [Fact]
    public void FiguresCountTenRanks()
    {
        var figures = RankingFigures.Of([1, 2, 0, 11]);

        Assert.Equal((0.25, 0.5, 0.375), (figures.RecallAt1, figures.RecallAt5, figures.Mrr));
    }
}
