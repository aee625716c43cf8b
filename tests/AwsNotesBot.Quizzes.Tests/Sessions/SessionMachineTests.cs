using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Sessions;
using static AwsNotesBot.Quizzes.Tests.Sessions.Cards;

namespace AwsNotesBot.Quizzes.Tests.Sessions;

public class SessionMachineTests
{
    private static readonly TimeSpan Fast = TimeSpan.FromSeconds(8);

    private static readonly SessionMachine Machine = new(Find, new QuizSessionOptions { ReturnAfter = 2, MaxReturns = 1 });

    [Fact]
    public void ARightAnswerLeadsToTheNextQuestionAndIntoTheLog()
    {
        var begun = Machine.Begin(Session(Kettle, Oven), Start);

        var after = Answer(begun.Session, Outcome.Right, seconds: 20);

        Assert.Equal("kettle", Question(begun).Asked.ItemId);
        Assert.Equal(("oven", 2, 2), (Question(after).Asked.ItemId, Question(after).Asked.Number, Question(after).Total));
        Assert.Equal(new LogEntry(1, "kettle", Outcome.Right, Rating.Good, "typed", TimeSpan.FromSeconds(20)), after.Logged);
    }

    [Fact]
    public void AWrongAnswerComesBackAfterSomeOthersAndOnlySoOften()
    {
        var session = Machine.Begin(Session(Kettle, Oven, Plough, Scythe), Start).Session;
        session = Answer(session, Outcome.Wrong).Session;

        Assert.Equal(["plough", "kettle", "scythe"], session.Queue.Select(q => q.ItemId));

        session = Answer(Answer(session, Outcome.Right).Session, Outcome.Right).Session;
        var again = Answer(session, Outcome.Wrong);

        Assert.Equal("kettle", session.Current!.ItemId);
        Assert.False(again.Sayings.OfType<Saying.Judged>().Single().ComesBack);
        Assert.Equal(["scythe"], again.Session.Queue.Select(q => q.ItemId).Append(again.Session.Current!.ItemId).Distinct());
    }

    [Fact]
    public void AnAnswerThatCannotBeToldIsAskedAgainAndNotLogged()
    {
        var begun = Machine.Begin(Session(Kettle), Start);

        var after = Answer(begun.Session, Outcome.Unclear);

        Assert.IsType<Saying.NotUnderstood>(Assert.Single(after.Sayings));
        Assert.Null(after.Logged);
        Assert.Equal(begun.Session, after.Session);
    }

    [Fact]
    public void NoIdeaIsLoggedAsAnEmptyAnswerThatWasWrong()
    {
        var after = Answer(Machine.Begin(Session(Kettle, Oven), Start).Session, Outcome.NoIdea);

        Assert.Equal((Outcome.Wrong, Rating.Again, ""), (after.Logged!.Outcome, after.Logged.Rating, after.Logged.Typed));
    }

    [Fact]
    public void HintsStrikeOutWrongOptionsUntilTwoAreLeft()
    {
        var session = Machine.Begin(Session(Four), Start).Session;
        var right = session.Current!.Present(Four).Right[0];
        var struck = new List<int>();
        for (var i = 0; i < 2; i++)
        {
            var hinted = Machine.Next(session, new SessionEvent.AskedForHint(), Start);
            struck.Add(hinted.Sayings.OfType<Saying.StruckOut>().Single().Place);
            session = hinted.Session;
        }

        Assert.DoesNotContain(right, struck);
        Assert.Equal(2, struck.Distinct().Count());
        Assert.Equal([typeof(Saying.NoHint), typeof(Saying.Question)], Machine.Next(session, new SessionEvent.AskedForHint(), Start).Sayings.Select(s => s.GetType()));
        Assert.Equal(Rating.Hard, Answer(session, Outcome.Right).Logged!.Rating);
    }

    [Fact]
    public void OptionsAreShownInAnotherOrderButTheRightOneStaysRight()
    {
        var orders = Enumerable.Range(0, 20).Select(seed => Machine.Begin(Session(Four) with { Seed = seed }, Start).Session.Current!).ToList();

        Assert.All(orders, asked => Assert.Equal("Sheep", asked.Present(Four).Options[asked.Present(Four).Right[0]]));
        Assert.True(orders.Select(asked => string.Join(' ', asked.Order)).Distinct().Count() > 5);
    }

    [Fact]
    public void ACorrectionChangesTheLastAnswersRatingAndNothingElse()
    {
        var answered = Answer(Machine.Begin(Session(Kettle, Oven), Start).Session, Outcome.Right, seconds: 20).Session;

        var corrected = Machine.Next(answered, new SessionEvent.Corrected(Rating.Easy), Start);

        Assert.Equal(Rating.Easy, corrected.Session.Answers.Single().Rating);
        Assert.Equal((1, Rating.Easy, null), (corrected.Logged!.Number, corrected.Logged.Rating, corrected.Logged.Typed));
        Assert.Equal(answered.Current, corrected.Session.Current);
    }

    [Fact]
    public void TheResultCountsFirstAnswersAndNamesWeakTopics()
    {
        var session = Machine.Begin(Session(Kettle, Plough, Scythe), Start).Session;
        session = Answer(session, Outcome.Right).Session;
        session = Answer(session, Outcome.Wrong).Session;
        session = Answer(session, Outcome.Partly).Session;

        var end = Answer(session, Outcome.Right);

        var result = end.Sayings.OfType<Saying.Finished>().Single().Result;
        Assert.Equal((1, 1, 3, 0), (result.Right, result.Partly, result.Asked, result.Skipped));
        Assert.Equal(["Farm"], result.WeakTopics);
        Assert.True(end.Session.IsOver);
    }

    [Fact]
    public void ASkippedQuestionIsCountedApartAndShowsItsAnswer()
    {
        var begun = Machine.Begin(Session(Kettle), Start).Session;

        var end = Machine.Next(begun, new SessionEvent.Skipped(), Start);

        Assert.Equal("A kettle", end.Sayings.OfType<Saying.Skipped>().Single().Item.Answer);
        Assert.Equal(1, end.Sayings.OfType<Saying.Finished>().Single().Result.Skipped);
        Assert.Null(end.Logged);
    }

    [Fact]
    public void AnItemWhoseFactLeftTheNotesIsPassedOver()
    {
        var session = Session(Kettle, Oven) with { Queue = [new("kettle"), new("gone"), new("oven")] };

        var after = Answer(Machine.Begin(session, Start).Session, Outcome.Right);

        Assert.Equal("oven", after.Session.Current!.ItemId);
        Assert.IsType<Saying.Retired>(Machine.Next(
            after.Session with { Current = after.Session.Current with { ItemId = "gone" } }, new SessionEvent.Skipped(), Start).Sayings[0]);
    }

    [Fact]
    public void HarderTakesOtherQuestionsAndKeepsThoseThatComeBack()
    {
        var session = Answer(Machine.Begin(Session(Kettle, Oven, Plough), Start).Session, Outcome.Wrong).Session;

        var harder = Machine.Next(session, new SessionEvent.ChangedLevel(QuizLevel.Hard, ["scythe"]), Start).Session;

        Assert.Equal(["kettle", "scythe"], harder.Queue.Select(q => q.ItemId));
        Assert.Equal(QuizLevel.Hard, harder.Level);
    }

    [Fact]
    public void ASessionBehindTheLogIsAdvanced()
    {
        var begun = Machine.Begin(Session(Kettle, Oven), Start).Session;

        var after = Machine.Next(begun, new SessionEvent.Recovered(Outcome.Wrong, Rating.Again), Start);

        Assert.Null(after.Logged);
        Assert.IsType<Saying.Kept>(after.Sayings[0]);
        Assert.Equal(("oven", 1), (after.Session.Current!.ItemId, after.Session.Answers.Count));
    }

    [Fact]
    public void ASessionSurvivesItsJson()
    {
        var session = Answer(Machine.Begin(Session(Four, Oven, Kettle), Start).Session, Outcome.Wrong).Session;
        var read = QuizSession.Parse(session.ToJson());

        Assert.Equal(session.ToJson(), read.ToJson());
        Assert.Equal(Answer(session, Outcome.Right).Session.ToJson(), Answer(read, Outcome.Right).Session.ToJson());
    }

    private static Saying.Question Question(Transition transition) => transition.Sayings.OfType<Saying.Question>().Single();

    private static Transition Answer(QuizSession session, Outcome outcome, double seconds = 1) =>
        Machine.Next(session, new SessionEvent.Answered(Verdict.Of(outcome), "typed", Fast), Start.AddSeconds(seconds));
}
