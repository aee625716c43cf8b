using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Memory.Reviews;

namespace AwsNotesBot.Quizzes.Tests.Memory.Reviews;

public class LearnerMemoryTests
{
    private static readonly FsrsScheduler Scheduler = new(fuzz: false);

    [Fact]
    public void AnItemThatWasNeverAnsweredHasANewCardThatIsDueAtOnce()
    {
        var card = LearnerMemory.Of([], Scheduler).CardOf("a1", Reviews.Start);

        Assert.Equal(ReviewCard.New("a1", Reviews.Start), card);
    }

    [Fact]
    public void EachItemHasTheCardThatItsReviewsLeadTo()
    {
        Review[] log = [Reviews.Of(1), Reviews.Of(2, item: "b2", rating: Rating.Again), Reviews.Of(3, days: 1)];

        var memory = LearnerMemory.Of(log, Scheduler);

        Assert.Equal(Scheduler.Replay("a1", [(Rating.Good, log[0].Time), (Rating.Good, log[2].Time)]), memory.Cards["a1"]);
        Assert.Equal(Scheduler.Replay("b2", [(Rating.Again, log[1].Time)]), memory.Cards["b2"]);
    }

    [Fact]
    public void TheOrderOfTheRowsDoesNotMatter()
    {
        Review[] log = [Reviews.Of(1), Reviews.Of(2, days: 3, rating: Rating.Again), Reviews.Of(3, days: 5)];

        Assert.Equal(LearnerMemory.Of(log, Scheduler).Cards["a1"], LearnerMemory.Of(log.Reverse(), Scheduler).Cards["a1"]);
    }

    [Fact]
    public void TheLastCorrectionCountsAsIfTheAnswerHadBeenRatedSoAtOnce()
    {
        var answer = Reviews.Of(1, rating: Rating.Again);
        var first = answer.Corrected(Rating.Easy, answer.Time.AddMinutes(1));
        var last = first.Corrected(Rating.Hard, answer.Time.AddMinutes(2));

        var memory = LearnerMemory.Of([last, answer, first], Scheduler);

        Assert.Equal([answer with { Rating = Rating.Hard }], memory.Answers);
        Assert.Equal(Scheduler.Replay("a1", [(Rating.Hard, answer.Time)]), memory.Cards["a1"]);
    }

    [Fact]
    public void WhatIsDueComesWithTheLongestWaitFirst()
    {
        var memory = LearnerMemory.Of([Reviews.Of(1, item: "soon"), Reviews.Of(2, item: "now", rating: Rating.Again), Reviews.Of(3, item: "later", rating: Rating.Easy)], Scheduler);

        Assert.Equal(["now"], memory.DueBy(Reviews.Start.AddMinutes(1)).Select(c => c.ItemId));
        Assert.Equal(["now", "soon"], memory.DueBy(Reviews.Start.AddDays(1)).Select(c => c.ItemId));
        Assert.Equal(["now", "soon", "later"], memory.DueBy(Reviews.Start.AddDays(9)).Select(c => c.ItemId));
    }
}
