using AwsNotesBot.Quizzes.Memory.Fsrs;
using FsCheck;
using FsCheck.Fluent;

namespace AwsNotesBot.Quizzes.Tests.Memory.Fsrs;

public class FsrsPropertyTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Any weights within the bounds.</summary>
    private static readonly Gen<FsrsParameters> Parameters =
        Gen.Choose(0, 1_000_000).ListOf(FsrsParameters.Count).Select(shares => FsrsParameters.Of(
            [.. shares.Select((share, i) => FsrsParameters.Lower[i] + (share / 1e6 * (FsrsParameters.Upper[i] - FsrsParameters.Lower[i])))]));

    private static readonly Gen<Rating> Ratings = Gen.Elements(Enum.GetValues<Rating>());

    /// <summary>Up to 40 reviews, with waits from nothing to a hundred years.</summary>
    private static readonly Gen<List<(Rating Rating, int Minutes)>> Histories = Gen.Choose(1, 40).SelectMany(n =>
        (from rating in Ratings
         from minutes in Gen.OneOf(Gen.Choose(0, 60), Gen.Choose(0, 100_000), Gen.Choose(0, 52_560_000))
         select (rating, minutes)).ListOf(n).Select(list => list.ToList()));

    [Fact]
    public void WhateverTheWeightsAndTheHistoryMemoryAndRecallStayWithinTheirBounds() =>
        Prop.ForAll(
            (from w in Parameters from h in Histories select (w, h)).ToArbitrary(),
            sample =>
            {
                var scheduler = new FsrsScheduler(sample.w);
                var (card, at) = (ReviewCard.New("item", Start), Start);
                foreach (var (rating, minutes) in sample.h)
                {
                    at += TimeSpan.FromMinutes(minutes);
                    Assert.InRange(scheduler.Retrievability(card, at), 0, 1);
                    card = scheduler.Review(card, rating, at);
                    Assert.InRange(card.Memory!.Value.Stability, 0.001, 36_500);
                    Assert.InRange(card.Memory.Value.Difficulty, 1, 10);
                    Assert.InRange(card.Due - at, TimeSpan.FromMinutes(1), TimeSpan.FromDays(36_500));
                }
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void TheMoreRetentionIsDesiredTheSoonerACardIsDue() =>
        Prop.ForAll(
            (from w in Parameters from h in Histories from low in Gen.Choose(70, 98) from high in Gen.Choose(low, 99) select (w, h, low, high)).ToArbitrary(),
            sample =>
            {
                DateTimeOffset Due(int percent) => Replay(new FsrsScheduler(sample.w, percent / 100.0, fuzz: false), sample.h).Due;

                Assert.True(Due(sample.high) <= Due(sample.low));
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void RecallNeverGrowsWhileNothingIsReviewed() =>
        Prop.ForAll(
            (from w in Parameters from h in Histories from a in Gen.Choose(0, 3_000) from b in Gen.Choose(0, 3_000) select (w, h, a, b)).ToArbitrary(),
            sample =>
            {
                var scheduler = new FsrsScheduler(sample.w);
                var card = Replay(scheduler, sample.h);
                double After(int days) => scheduler.Retrievability(card, card.LastReview!.Value.AddDays(days));

                Assert.True(After(sample.a + sample.b) <= After(sample.a));
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void ABetterGradeNeverLeavesLessStability() =>
        Prop.ForAll(
            (from h in Histories from minutes in Gen.Choose(0, 1_000_000) select (h, minutes)).ToArbitrary(),
            sample =>
            {
                var scheduler = new FsrsScheduler();
                var card = Replay(scheduler, sample.h);
                var stabilities = Enum.GetValues<Rating>()
                    .Select(r => scheduler.Review(card, r, card.LastReview!.Value.AddMinutes(sample.minutes)).Memory!.Value.Stability);

                Assert.Equal(stabilities.Order(), stabilities);
            }).QuickCheckThrowOnFailure();

    private static ReviewCard Replay(FsrsScheduler scheduler, List<(Rating Rating, int Minutes)> history)
    {
        var (card, at) = (ReviewCard.New("item", Start), Start);
        foreach (var (rating, minutes) in history)
        {
            at += TimeSpan.FromMinutes(minutes);
            card = scheduler.Review(card, rating, at);
        }

        return card;
    }
}
