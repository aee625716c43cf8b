using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Gate;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Gate;

public class DuplicateRuleTests
{
    private static readonly Statement Source = new NoteFacts(Notebook.Index("# Owls\n\nThe owl sits in the box.\n")).Statements[0];

    [Theory]
    [InlineData("Barn and tawny owl compared", "hunts in meadows", "hunts in the meadows", true)]
    [InlineData("Barn and tawny owl compared", "hunts in meadows", "nests in towers", false)] // what places both does not make them one
    public void QuestionsOfOnePlaceAreComparedByWhatTheyAsk(string setting, string first, string second, bool same) => Assert.Equal(same, Rejects((setting, first), (setting, second)));

    [Fact]
    public void QuestionsOfTwoPlacesAreComparedWhole() => Assert.True(Rejects(("Barn owl in summer", "hunts mice in meadows"), ("Barn owl", "hunts mice in meadows")));

    private static bool Rejects((string Setting, string Stem) first, (string Setting, string Stem) second)
    {
        var rule = new DuplicateRule();
        Assert.False(rule.Rejects(Draft(first)));
        return rule.Rejects(Draft(second));
    }

    private static ItemDraft Draft((string Setting, string Stem) asked) => new()
    {
        Kind = QuizKind.AOrB, Setting = asked.Setting, Stem = asked.Stem, Answer = "Barn owl", Right = ["Barn owl"], Source = Source, Fact = [],
    };
}
