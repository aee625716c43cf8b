using AwsNotesBot.Quizzes.Memory.Fsrs;
using static AwsNotesBot.Quizzes.Memory.Fsrs.Rating;

namespace AwsNotesBot.Quizzes.Tests.Memory.Fsrs;

/// <summary>A history scheduled anew: what py-fsrs promises of rescheduling in its tests/test_basic.py, said in our words.</summary>
public class ReplayTests
{
    private static readonly DateTimeOffset Start = new(2022, 11, 29, 12, 30, 0, TimeSpan.Zero);

    private static readonly FsrsScheduler Scheduler = new(fuzz: false);

    private static readonly (ReviewCard Card, List<(Rating, DateTimeOffset)> Reviews) Played =
        Play([Good, Good, Good, Good, Good, Good, Again, Again, Good, Good, Good, Good, Good]);

    [Fact]
    public void TheSameSchedulerMakesTheSameCardInWhateverOrderTheReviewsCome() =>
        Assert.Equal(Played.Card, Scheduler.Replay("item", Enumerable.Reverse(Played.Reviews)));

    [Fact]
    public void OtherWeightsMakeAnotherMemoryAndAnotherDueDate()
    {
        var weights = FsrsParameters.Default.AsSpan().ToArray();
        (weights[0], weights[2], weights[8], weights[20]) = (0.1, 2.4, 1.65, 0.46);

        var card = new FsrsScheduler(FsrsParameters.Of(weights), fuzz: false).Replay("item", Played.Reviews);

        Assert.Equal((Played.Card.State, Played.Card.Step, Played.Card.LastReview), (card.State, card.Step, card.LastReview));
        Assert.NotEqual(Played.Card.Memory, card.Memory);
        Assert.NotEqual(Played.Card.Due, card.Due);
    }

    [Fact]
    public void LessDesiredRetentionKeepsTheMemoryAndPutsTheDueDateOff()
    {
        var card = new FsrsScheduler(desiredRetention: 0.8, fuzz: false).Replay("item", Played.Reviews);

        Assert.Equal(Played.Card.Memory, card.Memory);
        Assert.True(card.Due > Played.Card.Due);
    }

    [Fact]
    public void MoreLearningStepsKeepTheMemoryAndTheCardInItsSteps()
    {
        var steps = Enumerable.Repeat(TimeSpan.FromMinutes(1), 30).ToList();

        var card = new FsrsScheduler(learningSteps: steps, fuzz: false).Replay("item", Played.Reviews);

        Assert.Equal(Played.Card.Memory, card.Memory);
        Assert.Equal(CardState.Learning, card.State);
        Assert.True(card.Due < Played.Card.Due);
    }

    private static (ReviewCard, List<(Rating, DateTimeOffset)>) Play(Rating[] ratings)
    {
        var (card, reviews) = (ReviewCard.New("item", Start), new List<(Rating, DateTimeOffset)>());
        foreach (var rating in ratings)
        {
            reviews.Add((rating, card.Due));
            card = Scheduler.Review(card, rating, card.Due);
        }

        return (card, reviews);
    }
}
