using AwsNotesBot.Quizzes.Exams;
using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Sessions;
using FsCheck;
using FsCheck.Fluent;
using Outcome = AwsNotesBot.Quizzes.Grading.Outcome;
using static AwsNotesBot.Quizzes.Tests.Sessions.Cards;

namespace AwsNotesBot.Quizzes.Tests.Sessions;

public class ExamTests
{
    private static readonly SessionMachine Machine = new(Find, new QuizSessionOptions());

    [Fact]
    public void AnAnswerIsLoggedButNotToldAndDoesNotComeBack()
    {
        var begun = Begin(Kettle, Oven);

        var after = Answer(begun.Session, Outcome.Wrong);

        Assert.Equal(new Saying.ExamBegun(begun.Session.Exam!, null, 2, TimeSpan.FromMinutes(10)), begun.Sayings[0]);
        Assert.Equal(("oven", 2, 2, TimeSpan.FromMinutes(9)), Assert.Single(after.Sayings) is Saying.Question q ? (q.Asked.ItemId, q.Asked.Number, q.Total, q.TimeLeft) : default);
        Assert.Equal((1, "kettle", Outcome.Wrong), (after.Logged!.Number, after.Logged.ItemId, after.Logged.Outcome));
        Assert.Empty(after.Session.Queue);
    }

    [Fact]
    public void ASkippedQuestionKeepsItsNumberAndComesLast()
    {
        var skipped = Next(Begin(Kettle, Oven, Plough).Session, new SessionEvent.Skipped());
        var last = Answer(Answer(skipped.Session, Outcome.Right).Session, Outcome.Right);

        Assert.Equal(new Saying.Postponed(false), skipped.Sayings[0]);
        Assert.Equal(("kettle", 1), (last.Session.Current!.ItemId, last.Session.Current.Number));
        Assert.Equal(3, last.Sayings.OfType<Saying.Question>().Single().Total);
        Assert.Equal([new Saying.Postponed(true), .. last.Sayings], Next(last.Session, new SessionEvent.Skipped(), minutes: 1).Sayings);
    }

    [Fact]
    public void WhateverWouldTellMoreIsRefused()
    {
        var session = Begin(Four, Oven).Session;

        Assert.All(
            new SessionEvent[] { new SessionEvent.AskedForHint(), new SessionEvent.AskedWhy(), new SessionEvent.AskedForSource(), new SessionEvent.ChangedLevel(QuizLevel.Hard, []), new SessionEvent.Corrected(default) },
            asked => Assert.Equal((typeof(Saying.NotInExam), session), (Next(session, asked).Sayings[0].GetType(), Next(session, asked).Session)));
    }

    [Fact]
    public void TheReportCountsByDomainAndNamesWhatWasMissedOrLeftOpen()
    {
        var session = Answer(Answer(Begin(Kettle, Plough, Oven, Scythe).Session, Outcome.Right).Session, Outcome.Partly).Session;

        var report = Next(session, new SessionEvent.Stopped(), minutes: 4).Sayings.OfType<Saying.ExamFinished>().Single().Report;

        Assert.Equal((1, 4, TimeSpan.FromMinutes(4)), (report.Right, report.Asked, report.Taken));
        Assert.Equal(
            ["Farm 0 of 2: plough scythe", "Kitchen 1 of 2: oven"],
            report.Domains.Select(d => $"{d.Name} {d.Right} of {d.Asked}: {string.Join(' ', d.Missed.Select(i => i.Id))}"));
        Assert.Equal(["oven", "scythe"], report.Exam.Left.Select(q => q.ItemId));
    }

    [Fact]
    public void WhatIsSaidAfterTheTimeIsUpEndsTheExamAndDoesNotCount()
    {
        var late = Machine.Next(Begin(Kettle, Oven).Session, new SessionEvent.Answered(Verdict.Of(Outcome.Right), "a kettle", default), Start.AddMinutes(10));

        Assert.Equal([typeof(Saying.TimeUp), typeof(Saying.ExamFinished)], late.Sayings.Select(s => s.GetType()));
        Assert.Null(late.Logged);
        Assert.True(late.Session.IsOver);
        Assert.Equal((0, TimeSpan.FromMinutes(10)), late.Sayings.OfType<Saying.ExamFinished>().Single().Report is var report ? (report.Right, report.Taken) : default);
    }

    [Fact]
    public void AnExamSurvivesItsJsonAndTellsItsReportAgain()
    {
        var session = Next(Answer(Begin(Kettle, Oven).Session, Outcome.Right).Session, new SessionEvent.Stopped());
        var read = QuizSession.Parse(session.Session.ToJson());

        var again = Machine.Next(read, new SessionEvent.Unheard(), Start.AddDays(1));

        Assert.Equal(session.Session.ToJson(), read.ToJson());
        Assert.Equal([new Saying.Kept(null, null)], again.Sayings.OfType<Saying.Kept>());
        Assert.Equal((1, 2), again.Sayings.OfType<Saying.ExamFinished>().Single().Report is var report ? (report.Right, report.Asked) : default);
    }

    [Fact]
    public void WhateverHappensEachQuestionIsAnsweredOnceOrLeftOpen() => Prop.ForAll(
        Gen.Elements<SessionEvent>(
            new SessionEvent.Answered(Verdict.Of(Outcome.Right), "typed", default), new SessionEvent.Answered(Verdict.Of(Outcome.NoIdea), "typed", default),
            new SessionEvent.Answered(Verdict.Of(Outcome.Unclear), "typed", default), new SessionEvent.Recovered(Outcome.Wrong, Rating.Again), new SessionEvent.Skipped(),
            new SessionEvent.Stopped(), new SessionEvent.AskedForHint(), new SessionEvent.Unheard(), new SessionEvent.Picked(1), new SessionEvent.Cleared()).ListOf().ToArbitrary(),
        events =>
        {
            var (session, numbers, minutes) = (Begin(Kettle, Oven, Plough, Scythe, Four).Session, new HashSet<int>(), 0.0);
            foreach (var happened in events)
            {
                var next = Next(session, happened, minutes += 0.5);
                Assert.True(next.Logged is null || numbers.Add(next.Logged.Number));
                session = QuizSession.Parse(next.Session.ToJson());
                Assert.Equal(
                    [1, 2, 3, 4, 5],
                    session.Answers.Select(a => a.Number).Concat(session.Queue.Select(q => q.Number!.Value)).Concat(session.Exam!.Left.Select(q => q.Number!.Value))
                        .Concat(session.Current is { } current ? [current.Number] : []).Order());
            }
        }).QuickCheckThrowOnFailure();

    private static Transition Begin(params QuizItem[] items) => Machine.Begin(
        Session(items) with
        {
            Mode = QuizMode.Exam,
            Exam = new ExamTerms("Country life", null, Start.AddMinutes(10)),
            Queue = [.. items.Select((item, i) => new QueuedItem(item.Id) { Number = i + 1, Domain = item.Topic })],
        },
        Start);

    private static Transition Answer(QuizSession session, Outcome outcome) =>
        Next(session, new SessionEvent.Answered(Verdict.Of(outcome), "typed", TimeSpan.FromSeconds(8)));

    private static Transition Next(QuizSession session, SessionEvent happened, double minutes = 1) => Machine.Next(session, happened, Start.AddMinutes(minutes));
}
