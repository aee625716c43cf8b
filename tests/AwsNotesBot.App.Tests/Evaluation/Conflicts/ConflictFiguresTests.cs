using AwsNotesBot.App.Evaluation;
using AwsNotesBot.App.Evaluation.Conflicts;

namespace AwsNotesBot.App.Tests.Evaluation.Conflicts;

public class ConflictFiguresTests
{
    private static readonly Question Conflict = Scoring.Question("conflict") with
    {
        Sides = [new(new Evidence("one", "up to 12 500 guests"), "12,500"), new(new Evidence("other", "12 500 000 guests at most"), "12,500,000")],
    };

    private static readonly QuotedPassage One = new("one.md", "Up to 12,500 guests."), Other = new("other.md", "12,500,000 guests at most.");

    [Fact]
    public void AConflictIsShownWhereTheAnswerOpensWithItAndCitesBothSides() =>
        Assert.True(ConflictFigures.IsShown(Conflict.Answered("The notes differ: 12,500 [1], 12,500,000 [2].", One, Other)));

    [Fact]
    public void AnotherPassageThatSaysTheSameServesAsWell() =>
        Assert.True(ConflictFigures.IsShown(Conflict.Answered("The notes differ: 12,500 [1], 12,500,000 [2].", new QuotedPassage("third.md", "Room for 12,500."), Other)));

    [Theory]
    [InlineData("12,500 [1]. The notes differ: 12,500,000 [2].")]
    [InlineData("The notes differ: 12,500,000 [1], 99 [2].")]
    public void ItIsNotShownByALaterLineOrByOneOfItsValues(string answer) => Assert.False(ConflictFigures.IsShown(Conflict.Answered(answer, One, Other)));

    [Fact]
    public void ItIsNotShownWithoutACitationForASide() =>
        Assert.False(ConflictFigures.IsShown(Conflict.Answered("The notes differ: 12,500 [1], 12,500,000 [2].", Other)));

    [Fact]
    public void OnlyThePassagesThatTheSetNamesCountAsCited()
    {
        const string Both = "The notes differ: 12,500 [1], 12,500,000 [2].";

        Assert.Equal((2, 1), Counted(ConflictFigures.Of(
        [
            Conflict.Answered(Both, One with { Quote = "Up to 12 500 guests; 12,500." }, Other with { Quote = "12 500 000 guests at most; 12,500,000." }),
            Conflict.Answered(Both, new QuotedPassage("third.md", "Room for 12,500."), Other),
        ])));

        static (int, int) Counted(ConflictFigures figures) => (figures.Shown, figures.Cited);
    }

    [Fact]
    public void ADisagreementClaimedOfAnyOtherQuestionIsAFalseAlarm() =>
        Assert.Equal(new ConflictFigures(Conflicts: 1, Shown: 0, Cited: 0, Others: 2, FalseAlarms: 1), ConflictFigures.Of(
        [
            Conflict.Declined(),
            Scoring.Question("number").Answered("The notes differ: 1 [1], 2 [2].", One, Other),
            Scoring.Question("number").Answered("1 [1]", One),
        ]));
}
