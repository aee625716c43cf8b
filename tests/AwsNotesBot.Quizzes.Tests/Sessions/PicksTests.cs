using AwsNotesBot.Quizzes.Sessions;
using FsCheck;
using FsCheck.Fluent;
using static AwsNotesBot.Quizzes.Tests.Sessions.Cards;

namespace AwsNotesBot.Quizzes.Tests.Sessions;

public class PicksTests
{
    private static readonly QuizItem
        Several = Four with { Kind = QuizKind.SeveralOfFive, Options = ["Sheep", "Cow", "Goat", "Hen", "Pig"], Right = [0, 2] },
        Order = Four with { Kind = QuizKind.Order, Options = ["Plough", "Sow", "Reap", "Thresh"], Right = [0, 1, 2, 3] };

    private static readonly SessionMachine Machine = new(id => id == Several.Id ? Several : null, new QuizSessionOptions());

    [Fact]
    public void AnOptionIsPickedAndTakenBack()
    {
        var session = Machine.Begin(Session(Several), Start).Session;

        var picked = Next(Next(session, new SessionEvent.Picked(3)), new SessionEvent.Picked(1));

        Assert.Equal([3, 1], picked.Current!.Picked);
        Assert.Equal([1], Next(picked, new SessionEvent.Picked(3)).Current!.Picked);
        Assert.Empty(Next(picked, new SessionEvent.Cleared()).Current!.Picked);
        Assert.Equal([3, 1], QuizSession.Parse(picked.ToJson()).Current!.Picked);
        Assert.Equal(picked.ToJson(), Next(picked, new SessionEvent.Picked(5)).ToJson());
    }

    [Fact]
    public void TheLastOfAnOrderFollowsByItself()
    {
        Assert.Equal([2], Picks.Toggle(Order, [], 2));
        Assert.Equal([2, 0, 3, 1], Picks.Toggle(Order, [2, 0], 3));
        Assert.True(Picks.AreWhole(Order, [2, 0, 3, 1]));
        Assert.False(Picks.AreWhole(Order, [2, 0]));
    }

    [Fact]
    public void WhateverIsPressedNoOptionIsPickedTwice() => Prop.ForAll(
        (from item in Gen.Elements(Several, Order) from presses in Gen.Choose(0, 3).ListOf() select (item, presses)).ToArbitrary(),
        sample =>
        {
            var picked = sample.presses.Aggregate((IReadOnlyList<int>)[], (picks, place) => Picks.Toggle(sample.item, picks, place));
            Assert.Distinct(picked);
            Assert.All(picked, place => Assert.InRange(place, 0, sample.item.Options.Count - 1));
        }).QuickCheckThrowOnFailure();

    private static QuizSession Next(QuizSession session, SessionEvent happened) => Machine.Next(session, happened, Start).Session;
}
