using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Gate;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Gate;

public class GiveawayRuleTests
{
    /// <summary>Every note has the words owl and royal, so that they weigh next to nothing.</summary>
    private static readonly NoteFacts Facts = new(Notebook.Index([.. Enumerable.Range(0, 12).Select(i => ($"{i}.md", $"# Box {i}\n\nThe royal owl sits in box {i}.\n"))]));

    private static readonly GiveawayRule Rule = new(Facts.Index, new FamilyWords(Enumerable.Range(0, 9).Select(i => $"Royal club{i}")), Facts.Nouns);

    [Theory]
    [InlineData("Which of these looks after nests?", "Nest Trust", "Owl Camera", "Rook Count")]
    [InlineData("Which of these names birds for an ornithologist?", "Ornithology Watch", "Owl Camera", "Rook Count")] // five letters are the same word
    [InlineData("Which of these reads the rings of an owl?", "readRings", "markBirds", "countNests")] // words joined by their capitals
    [InlineData("Which of these finds out where owls rest?", "Restfinder", "Owl Camera", "Rook Count")] // begins with it
    [InlineData("Which of these marks a sick owl as unhealthy?", "HealthCheck", "OwlCamera", "RookCount")] // stands in it
    [InlineData("Which of these is for ringing?", "Ring Trust", "Owl Camera", "Rook Count")]
    [InlineData("Which of these is known as Rekorder?", "Nest recorder", "Owl camera", "Rook count")] // sounds alike
    [InlineData("Which of these is free?", "Owl Camera", "Nest Trust", "Rook Trust")] // of another sort than all the others
    [InlineData("Which of these sees an owl?", "Owl Box", "Bat Camera", "Rook Count")]
    public void AWordOfTheQuestionInTheRightOptionOnlyGivesItAway(string stem, string right, params string[] wrong) => Assert.True(Rejects(stem, right, wrong));

    [Theory]
    [InlineData("Which of these looks after nests?", "Nest Trust", "Nest Camera", "Rook Count")] // a wrong one has it too
    [InlineData("Which of these looks after nests?", "Owl Trust", "Nest Camera", "Rook Count")]
    [InlineData("Which of these is kept by the royal family?", "Royal Trust", "Owl Camera", "Rook Count")] // a word that names begin with tells none
    public void AWordThatPointsToNoOptionAloneDoesNot(string stem, string right, params string[] wrong) => Assert.False(Rejects(stem, right, wrong));

    [Theory]
    [InlineData("Do not use the ring NBTA, use ____", "NBTAS", true)] // a letter more
    [InlineData("Do not use the ring BTOA, use ____", "NBTAS", false)]
    public void AWordOfTheQuestionThatTheAnswerOnlyProlongsGivesItAway(string stem, string answer, bool tells) => Assert.Equal(
        tells, Rule.Rejects(new ItemDraft { Kind = QuizKind.Gap, Stem = stem, Answer = answer, Source = Facts.Statements[0], Fact = [] }));

    [Fact]
    public void AnAbbreviationOfTheQuestionGivesAwayAmongOthersToo() => Assert.True(Rejects("Which trust keeps old narrow towers?", "ONT", "GBS", "RCB"));

    [Theory]
    [InlineData("Costs a sixth of what Camera costs", true)] // names the other one
    [InlineData("Costs a sixth of what a Trust costs", true)]
    [InlineData("Costs a sixth", false)]
    public void OfTwoThingsNamingEitherGivesTheAnswerAway(string stem, bool tells) => Assert.Equal(tells, Rejects(stem, QuizKind.AOrB, "Nest Trust", "Nest Camera"));

    [Theory]
    [InlineData("Owls, mice and towers", "Owls", false)] // between which to choose
    [InlineData("The owls of the tower", "tower owls", true)]
    [InlineData("The owls of the tower", "tower mice", false)]
    [InlineData("The owls of the tower", "", false)]
    public void WhatPlacesAQuestionTellsTheAnswerThatItHasWhole(string setting, string answer, bool tells) => Assert.Equal(tells, GiveawayRule.Tells(setting, answer));

    [Theory]
    [InlineData("Nest Trust versus Nest Camera", false)] // between which to choose
    [InlineData("Nest Trust: boxes, owls and mice", true)] // a list of something else
    [InlineData("Nest Trust versus Nest Camera – Nest Trust", true)] // the side that it stands on
    public void WhatPlacesAChoiceOfTwoMayNameBoth(string setting, bool tells) => Assert.Equal(
        tells,
        Rule.Rejects(new ItemDraft { Kind = QuizKind.AOrB, Setting = setting, Stem = "costs less", Answer = "Nest Trust", Source = Facts.Statements[0], Fact = [], Right = ["Nest Trust"], Wrong = [["Nest Camera"]] }));

    [Theory]
    [InlineData("NBR", "is written in NBRBook at night", true)] // a word built from it
    [InlineData("NBR", "is written in a book at night", false)]
    [InlineData("NBR list", "tells what the NBR has of every box", true)] // all that is a name in it
    [InlineData("ONT watchers of NBR lists", "tells what the NBR has of every box", false)]
    public void WhatTypedAnswersAreMadeOfMustNotStandInTheQuestion(string answer, string stem, bool tells) => Assert.Equal(
        tells,
        Rule.Rejects(new ItemDraft { Kind = QuizKind.WhichService, Stem = stem, Answer = answer, Source = Facts.Statements[0], Fact = [] }));

    private static bool Rejects(string stem, string right, params string[] wrong) => Rejects(stem, QuizKind.OneOfFour, right, wrong);

    private static bool Rejects(string stem, QuizKind kind, string right, params string[] wrong)
    {
        var draft = new ItemDraft { Kind = kind, Stem = stem, Answer = right, Source = Facts.Statements[0], Fact = [right], Right = [right] };
        var source = draft.Source;
        var item = new QuizItem
        {
            Id = "0", Kind = draft.Kind, Question = stem, Answer = right, Options = [right, .. wrong], Right = [0], Why = source.Text, Passage = source.Passage, Lines = source.Lines, Topic = "", Difficulty = 0,
        };
        return Rule.Rejects(draft, item);
    }
}
