using AwsNotesBot.Quizzes.Memory.Fsrs;
using static AwsNotesBot.Quizzes.Memory.Fsrs.Rating;

namespace AwsNotesBot.Quizzes.Tests.Memory.Fsrs;

/// <summary>What py-fsrs promises in its tests/test_basic.py, said in our words, and what it leaves open.</summary>
public class FsrsSchedulerTests
{
    private static readonly DateTimeOffset Start = new(2022, 11, 29, 12, 30, 0, TimeSpan.Zero);

    private static readonly Rating[] Ratings = [Good, Good, Good, Good, Good, Good, Again, Again, Good, Good, Good, Good, Good];

    private static readonly FsrsScheduler Exact = new(fuzz: false);

    [Fact]
    public void ReviewedWhenDueACardHasTheIntervalsOfPyFsrs()
    {
        var intervals = new List<int>();
        Play(Exact, card => intervals.Add((card.Due - card.LastReview!.Value).Days), Ratings);

        Assert.Equal([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21], intervals);
    }

    [Fact]
    public void AHistoryWithItsWaitsLeadsToTheMemoryOfPyFsrs()
    {
        var (card, at) = (New(), Start);
        foreach (var (rating, days) in ((Rating, int)[])[(Again, 0), (Good, 0), (Good, 1), (Good, 3), (Good, 8), (Good, 21)])
        {
            at = at.AddDays(days);
            card = Exact.Review(card, rating, at);
        }

        Assert.Equal(53.62691, card.Memory!.Value.Stability, tolerance: 1e-4);
        Assert.Equal(6.3574867, card.Memory.Value.Difficulty, tolerance: 1e-4);
    }

    [Fact]
    public void TenTimesEasyMakeACardAsEasyAsCanBe() =>
        Assert.Equal(1, Enumerable.Range(0, 10).Aggregate(New(), (card, i) => Exact.Review(card, Easy, Start.AddMicroseconds(i))).Memory!.Value.Difficulty);

    [Fact]
    public void ACardThatWasNeverReviewedIsDueAtOnceAndRecalledByChanceOnly()
    {
        Assert.Equal(Start, New().Due);
        Assert.Equal(0, Exact.Retrievability(New(), Start.AddDays(1)));
    }

    [Fact]
    public void ACardIsRecalledForSureOnTheDayOfItsReviewAndDueWhenRecallIsDownToWhatIsDesired()
    {
        var card = Play(Exact, Good, Good, Good, Good, Good);

        Assert.Equal(1, Exact.Retrievability(card, card.LastReview!.Value.AddHours(23)));
        Assert.Equal(0.9, Exact.Retrievability(card, card.Due), tolerance: 1e-3);
    }

    [Theory]
    [InlineData(Again, CardState.Learning, 0, 1)]
    [InlineData(Hard, CardState.Learning, 0, 5.5)]
    [InlineData(Good, CardState.Learning, 1, 10)]
    [InlineData(Easy, CardState.Review, null, 8 * 24 * 60)]
    public void TheFirstReviewLeadsIntoTheSteps(Rating rating, CardState state, int? step, double minutes) =>
        AssertCard(Exact.Review(New(), rating, Start), state, step, TimeSpan.FromMinutes(minutes));

    [Fact]
    public void AHardInTheSecondStepRepeatsIt() => AssertCard(Play(Exact, Good, Hard), CardState.Learning, 1, TimeSpan.FromMinutes(10));

    [Fact]
    public void AGoodInTheLastStepLeadsToDays() => AssertCard(Play(Exact, Good, Good), CardState.Review, null, TimeSpan.FromDays(2));

    [Fact]
    public void ALapseLeadsThroughTenMinutesBackToDays()
    {
        AssertCard(Play(Exact, Good, Good, Good, Again), CardState.Relearning, 0, TimeSpan.FromMinutes(10));
        AssertCard(Play(Exact, Good, Good, Good, Again, Again), CardState.Relearning, 0, TimeSpan.FromMinutes(10));
        AssertCard(Play(Exact, Good, Good, Good, Again, Again, Good), CardState.Review, null, TimeSpan.FromDays(1));
        Assert.Equal(1, Play(Exact, Good, Good, Good, Again, Again, Good).Lapses);
    }

    [Fact]
    public void ACardOfOneStepWaitsHalfAsLongAgainAfterAHard()
    {
        var scheduler = new FsrsScheduler(learningSteps: [TimeSpan.FromMinutes(10)], relearningSteps: [TimeSpan.FromMinutes(20)]);

        AssertCard(Play(scheduler, Hard), CardState.Learning, 0, TimeSpan.FromMinutes(15));
        AssertCard(Play(scheduler, Easy, Again, Hard), CardState.Relearning, 0, TimeSpan.FromMinutes(30));
    }

    [Fact]
    public void RelearningStepsAreWalkedLikeLearningSteps()
    {
        var scheduler = new FsrsScheduler(relearningSteps: [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10)]);

        AssertCard(Play(scheduler, Easy, Again, Hard), CardState.Relearning, 0, TimeSpan.FromMinutes(5.5));
        AssertCard(Play(scheduler, Easy, Again, Hard, Good), CardState.Relearning, 1, TimeSpan.FromMinutes(10));
        AssertCard(Play(scheduler, Easy, Again, Hard, Good, Hard), CardState.Relearning, 1, TimeSpan.FromMinutes(10));
        Assert.Equal(CardState.Review, Play(scheduler, Easy, Again, Hard, Good, Hard, Easy).State);
    }

    [Fact]
    public void ALapsedCardThatComesADayLateCountsAsReviewedOnAnotherDay()
    {
        var lapsed = Play(Exact, Easy, Again);

        var late = Exact.Review(lapsed, Good, lapsed.Due.AddDays(1));

        Assert.Equal(CardState.Review, late.State);
        Assert.True(late.Memory!.Value.Stability > Exact.Review(lapsed, Good, lapsed.Due).Memory!.Value.Stability);
    }

    [Fact]
    public void WithoutStepsEveryReviewLeadsToDays()
    {
        var scheduler = new FsrsScheduler(learningSteps: [], relearningSteps: [], fuzz: false);

        AssertCard(Play(scheduler, Again), CardState.Review, null, TimeSpan.FromDays(1));
        AssertCard(Play(scheduler, Good, Again), CardState.Review, null, TimeSpan.FromDays(1));
    }

    [Fact]
    public void ACardOutlivesAChangeOfTheSteps()
    {
        var inSecondStep = Play(Exact, Good);
        var relearning = Play(new FsrsScheduler(relearningSteps: [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10)]), Easy, Again, Good);
        var oneStep = new FsrsScheduler(learningSteps: [TimeSpan.FromMinutes(1)], relearningSteps: [TimeSpan.FromMinutes(1)]);
        var noSteps = new FsrsScheduler(learningSteps: [], relearningSteps: []);

        Assert.Equal(CardState.Review, oneStep.Review(inSecondStep, Hard, inSecondStep.Due).State);
        AssertCard(oneStep.Review(inSecondStep, Again, inSecondStep.Due), CardState.Learning, 0, TimeSpan.FromMinutes(1));
        Assert.Equal(CardState.Review, noSteps.Review(inSecondStep, Again, inSecondStep.Due).State);
        Assert.Equal(CardState.Review, oneStep.Review(relearning, Good, relearning.Due).State);
        Assert.Equal(CardState.Review, noSteps.Review(relearning, Hard, relearning.Due).State);
    }

    [Fact]
    public void NoIntervalIsLongerThanAllowed()
    {
        var scheduler = new FsrsScheduler(maxIntervalDays: 100);
        var longest = TimeSpan.Zero;

        Play(scheduler, card => longest = TimeSpan.FromTicks(Math.Max(longest.Ticks, (card.Due - card.LastReview!.Value).Ticks)), [Easy, Good, Easy, Good, Easy, Easy]);

        Assert.InRange(longest, TimeSpan.FromDays(90), TimeSpan.FromDays(100));
    }

    [Fact]
    public void AThousandLapsesLeaveTheLeastStability()
    {
        var card = New();
        for (var i = 0; i < 1_000; i++)
        {
            card = Exact.Review(card, Again, card.Due.AddDays(1));
            Assert.True(card.Memory!.Value.Stability >= 0.001);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.1)]
    public void ARetentionThatNobodyCanDesireIsRefused(double retention) =>
        Assert.Throws<ArgumentOutOfRangeException>("desiredRetention", () => new FsrsScheduler(desiredRetention: retention));

    [Fact]
    public void ARatingThatIsNoneIsRefused() => Assert.Throws<ArgumentOutOfRangeException>("rating", () => Exact.Review(New(), 0, Start));

    private static ReviewCard New() => ReviewCard.New("item", Start);

    /// <summary>A card reviewed whenever it is due.</summary>
    private static ReviewCard Play(FsrsScheduler scheduler, params Rating[] ratings) => Play(scheduler, _ => { }, ratings);

    private static ReviewCard Play(FsrsScheduler scheduler, Action<ReviewCard> see, params Rating[] ratings) =>
        ratings.Aggregate(New(), (card, rating) =>
        {
            var reviewed = scheduler.Review(card, rating, card.Due);
            see(reviewed);
            return reviewed;
        });

    private static void AssertCard(ReviewCard card, CardState state, int? step, TimeSpan wait) =>
        Assert.Equal((state, step, wait), (card.State, card.Step, card.Due - card.LastReview!.Value));
}
