using AwsNotesBot.Quizzes.Duels;
using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Sessions;
using FsCheck;
using FsCheck.Fluent;
using Outcome = AwsNotesBot.Quizzes.Grading.Outcome;
using static AwsNotesBot.Quizzes.Tests.Sessions.Cards;

namespace AwsNotesBot.Quizzes.Tests.Duels;

public class DuelMachineTests
{
    private static readonly DuelPlayer Ada = new("ada", "Ada"), Bob = new("bob", "Bob"), Cy = new("cy", "Cy");

    private static readonly DuelMachine Machine = new(Find, grace: TimeSpan.FromSeconds(2), fast: TimeSpan.FromSeconds(8));

    [Fact]
    public void TheFirstRightAnswerTakesThePointAndTheNextQuestionComes()
    {
        var begun = Begin(Kettle, Oven);
        var missed = Answer(begun.Duel, Ada, Outcome.Wrong);
        var won = Answer(missed.Duel, Bob, Outcome.Right, seconds: 20);

        Assert.Equal([new DuelSaying.Missed(Ada, Kettle, begun.Duel.Current!)], missed.Sayings);
        Assert.Equal(new LogEntry(1, "kettle", Outcome.Wrong, Rating.Again, "typed", TimeSpan.FromSeconds(5)), missed.Logged);
        Assert.Equal(new LogEntry(1, "kettle", Outcome.Right, Rating.Good, "typed", TimeSpan.FromSeconds(20)), won.Logged);
        Assert.Equal(new DuelSaying.Closed(Kettle, Bob with { Points = 1 }), won.Sayings[0]);
        Assert.Equal(("oven", 2), won.Sayings[1] is DuelSaying.Question next ? (next.Asked.ItemId, next.Asked.Number) : default);
    }

    [Fact]
    public void EverybodyHasOneTryAtAQuestionAndOneAloneWaitsForOthers()
    {
        var missed = Answer(Begin(Kettle, Oven).Duel, Ada, Outcome.Wrong).Duel;

        var again = Answer(missed, Ada, Outcome.Right);
        var closed = Answer(missed, Bob, Outcome.NoIdea);

        Assert.Equal([new DuelSaying.TriedBefore(Ada)], again.Sayings);
        Assert.Null(again.Logged);
        Assert.Equal(new DuelSaying.Closed(Kettle, null), closed.Sayings[0]);
        Assert.Equal("", closed.Logged!.Typed);
    }

    [Fact]
    public void AnAnswerRightAfterSomebodyElseTookThePointWasMeantForTheQuestionBefore()
    {
        var next = Answer(Begin(Kettle, Oven).Duel, Ada, Outcome.Right, seconds: 10).Duel;

        var late = Answer(next, Bob, Outcome.Wrong, seconds: 11);

        Assert.Equal([new DuelSaying.TooLate(1)], late.Sayings);
        Assert.Null(late.Logged);
        Assert.IsType<DuelSaying.Missed>(Answer(next, Bob, Outcome.Wrong, seconds: 13).Sayings[0]);
        Assert.IsType<DuelSaying.Closed>(Answer(next, Ada, Outcome.Right, seconds: 11).Sayings[0]);
    }

    [Fact]
    public void WhatCannotBeToldIsNoTry()
    {
        var duel = Begin(Kettle).Duel;

        var unclear = Answer(duel, Ada, Outcome.Unclear);

        Assert.IsType<DuelSaying.NotUnderstood>(Assert.Single(unclear.Sayings));
        Assert.Equal(duel, unclear.Duel);
    }

    [Fact]
    public void TheEndTellsTheScoreMostPointsFirst()
    {
        var duel = Answer(Answer(Begin(Kettle, Oven).Duel, Ada, Outcome.Wrong).Duel, Bob, Outcome.Right).Duel;

        var over = Answer(duel, Bob, Outcome.Right, seconds: 60);

        Assert.Equal([Bob with { Points = 2 }, Ada], over.Sayings.OfType<DuelSaying.Finished>().Single().Players);
        Assert.True(over.Duel.IsOver);
        Assert.Equal([Bob with { Points = 1 }, Ada], Machine.Stop(duel).Sayings.OfType<DuelSaying.Finished>().Single().Players);
    }

    [Fact]
    public void ADuelSurvivesItsJsonAndTellsWhatWasSaidLast()
    {
        var won = Answer(Begin(Four, Oven).Duel, Ada, Outcome.Right);
        var read = Duel.Parse(won.Duel.ToJson());

        Assert.Equal(won.Duel.ToJson(), read.ToJson());
        Assert.Equal("Ada", Machine.SayAgain(read).Sayings[0] is DuelSaying.Closed { Item: { } item, Winner: { } winner } && item.Options[item.Right[0]] == "Sheep" ? winner.Name : null);
    }

    [Fact]
    public void NobodyHasMorePointsThanQuestionsAndEachQuestionGivesOneAtMost() => Prop.ForAll(
        (from player in Gen.Elements(Ada, Bob, Cy) from outcome in Gen.Elements(Enum.GetValues<Outcome>()) from wait in Gen.Choose(0, 10) select (player, outcome, wait)).ListOf().ToArbitrary(),
        moves =>
        {
            var (duel, at) = (Begin(Kettle, Oven, Plough, Scythe, Four).Duel, Start);
            var logged = new HashSet<(string, int)>();
            foreach (var (player, outcome, wait) in moves.TakeWhile(_ => !duel.IsOver))
            {
                at += TimeSpan.FromSeconds(wait);
                var known = duel.Players.FirstOrDefault(p => p.Id == player.Id) ?? player;
                var transition = Machine.Answer(duel, known, _ => Verdict.Of(outcome), "typed", at);
                Assert.True(transition.Logged is not { } entry || logged.Add((player.Id, entry.Number)));
                duel = transition.Duel;
                Assert.True(duel.Players.Sum(p => p.Points) <= (duel.Last?.Number ?? 0));
            }
        }).QuickCheckThrowOnFailure();

    private static DuelTransition Begin(params QuizItem[] items) =>
        Machine.Begin(new Duel { Id = "d1", Seed = 7, Queue = [.. items.Select(i => i.Id)] }, Start);

    private static DuelTransition Answer(Duel duel, DuelPlayer player, Outcome outcome, double seconds = 5) =>
        Machine.Answer(duel, duel.Players.FirstOrDefault(p => p.Id == player.Id) ?? player, _ => Verdict.Of(outcome), "typed", Start.AddSeconds(seconds));
}
