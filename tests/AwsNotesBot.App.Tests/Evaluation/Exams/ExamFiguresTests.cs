using AwsNotesBot.App.Evaluation;
using AwsNotesBot.App.Evaluation.Exams;

namespace AwsNotesBot.App.Tests.Evaluation.Exams;

public class ExamFiguresTests
{
    private static readonly Question Single = Scoring.Question("exam") with { Key = ["B"] }, Double = Scoring.Question("exam") with { Key = ["a", "c"] };

    [Theory]
    [InlineData("**B** – because. [1]\n\n- **A** – weaker: so. [2]", true)]
    [InlineData("**A** – because of **B**. [1]", false)]
    [InlineData("**A** and **B** – because. [1]", false)]
    [InlineData("B it is. [1]", false)]
    public void TheOptionsInBoldBeforeTheDashAreTheChoice(string answer, bool right) => Assert.Equal(right, ExamFigures.IsRight(Single.Answered(answer)));

    [Theory]
    [InlineData("**a** and **c** – because. [1]", true)]
    [InlineData("**a** – because. [1]", false)]
    public void OfTwoBothAreNeeded(string answer, bool right) => Assert.Equal(right, ExamFigures.IsRight(Double.Answered(answer)));

    [Fact]
    public void AnOptionWithoutALetterIsNamedByItsText() =>
        Assert.True(ExamFigures.IsRight((Single with { Key = ["A dead-letter queue"] }).Answered(@"**A dead-letter queue** – it is. [1]")));

    [Fact]
    public void TheDeclinedCountAgainstTheWholeButNotAgainstTheAnswered() =>
        Assert.Equal(new ExamFigures(Questions: 3, Answered: 2, Right: 1), ExamFigures.Of([Single.Answered("**B** – so. [1]"), Single.Answered("**C** – so. [1]"), Double.Declined()]));

    [Fact]
    public void AQuestionWithoutAKeyIsOneThatTheNotesDoNotDecide()
    {
        Assert.Null(ExamFigures.Of([Scoring.Question("exam").Declined()]));
        Assert.False(Scoring.Question("exam").Answerable);
        Assert.True(Single.Answerable);
    }
}
