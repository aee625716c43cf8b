using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Tests.Fakes;
using AwsNotesBot.Retrieval;
using FsCheck;
using FsCheck.Fluent;
using Outcome = AwsNotesBot.Quizzes.Grading.Outcome;

namespace AwsNotesBot.Quizzes.Tests.Grading;

public class AnswerGraderTests
{
    private static readonly AnswerGrader Grader = new(Notebook.Index(
        "# Tea\n\nGreen tea and black tea come from one plant. EBS or EFS holds files. Users, groups and roles may brew.\n\n- Which tea is oxidised? :: Black tea\n"));

    [Fact]
    public void APartlyRightAnswerSaysWhatIsMissingAndWhatDoesNotBelong()
    {
        var verdict = Grader.Grade(Recall("Which leaves are picked?", "The bud and two leaves and the stem"), "bud, stem, root");

        Assert.Equal(Outcome.Partly, verdict.Outcome);
        Assert.Equal("two leaves", Assert.Single(verdict.Missing));
        Assert.Equal("root", Assert.Single(verdict.Extra));
    }

    [Fact]
    public void AnotherNameOneLetterAwayIsNoTypo()
    {
        Assert.Equal(Outcome.Wrong, Grader.Grade(Name("EFS"), "EBS").Outcome);
        Assert.Equal(Outcome.Wrong, Grader.Grade(Name("S3"), "S4").Outcome);
    }

    [Fact]
    public void WhatTheNotesListBesideAWordIsNotThatWord() =>
        Assert.Equal(Outcome.Wrong, Grader.Grade(Recall("With what is it brewed?", "With a role of the kitchen staff"), "with a group of the kitchen staff").Outcome);

    [Fact]
    public void TheRightWordsTheWrongWayRoundAreWrong() =>
        Assert.Equal(Outcome.Wrong, Grader.Grade(Recall("Which is stronger?", "Black tea is stronger than green"), "green tea is stronger than black").Outcome);

    [Fact]
    public void ADigitThatIsAnOptionsTextAndAnothersPlaceIsAskedAgain()
    {
        var item = Recall("How many minutes?", "-") with { Kind = QuizKind.OneOfFour, Options = ["1 minute", "3 minutes", "2 minutes", "4 minutes"], Right = [1], Facts = [] };

        Assert.Equal(Outcome.Unclear, Grader.Grade(item, "3").Outcome);
        Assert.Equal(Outcome.Right, Grader.Grade(item, "3 minutes").Outcome);
        Assert.Equal(Outcome.Right, Grader.Grade(item, "b").Outcome);
        Assert.Equal(Outcome.Wrong, Grader.Grade(item, "4").Outcome);
    }

    [Fact]
    public void AVeryLongAnswerIsReadAsFarAsAnybodyNeeds()
    {
        var item = Recall("What is it?", "A cup of tea");

        Assert.Equal(Outcome.Wrong, Grader.Grade(item, new string('x', 4_000)).Outcome);
        Assert.Equal(Outcome.Right, Grader.Grade(item, "a cup of tea " + string.Concat(Enumerable.Repeat("indeed, ", 490))).Outcome);
    }

    [Fact]
    public void WhateverIsTypedIsGraded() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), typed =>
        {
            foreach (var item in TypedAnswers.Items.Values.DistinctBy(i => i.Kind))
            {
                Assert.NotNull(Grader.Grade(item, typed ?? ""));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void EveryOptionIsKnownByItsLetterItsNumberAndItsText() =>
        Assert.All(TypedAnswers.Items.Values.Where(i => i.Kind is QuizKind.OneOfFour or QuizKind.AOrB), item =>
            Assert.All(Enumerable.Range(0, item.Options.Count), place =>
            {
                var outcome = item.Right.Contains(place) ? Outcome.Right : Outcome.Wrong;
                foreach (var typed in (string[])[$"{(char)('a' + place)}", $"{place + 1})", item.Options[place], $"I think {item.Options[place].ToLowerInvariant()}"])
                {
                    Assert.Equal(outcome, Grader.Grade(item, typed).Outcome);
                }
            }));

    private static QuizItem Recall(string question, string answer) => TypedAnswers.Items["t15"] with
    {
        Question = question,
        Answer = answer,
        Facts = [new QuizFact([answer])],
        Why = answer,
    };

    private static QuizItem Name(string name) => Recall("What is it called?", name) with { Kind = QuizKind.WhichService };
}
