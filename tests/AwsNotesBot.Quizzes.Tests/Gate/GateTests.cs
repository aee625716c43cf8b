using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Gate;

public class GateTests
{
    [Theory]
    [InlineData("subject unnamed", "# Owls\n\n- It hunts by night, does it? :: By night\n")]
    [InlineData("damaged text", "# Owls\n\n- What does the owl (of the night hunt? :: Mice\n")]
    [InlineData("damaged text", "# Owls\n\n- What does the owl of the `night hunt? :: Mice\n")]
    [InlineData("trivia", "# Owls\n\n- Where is the owl shown in the video of this course? :: At the end\n")]
    [InlineData("duplicate", "# Owls\n\n- What does the barn owl hunt by night? :: Mice\n- What does a barn owl hunt at night? :: Mice\n")]
    [InlineData("answer given away", "# Owls\n\nThe ==Barn owl== is a barn owl.\n")]
    [InlineData("answer given away", "# Owls\n\nThe Owl Nest Trust, in short ==ONT==, looks after boxes.\n")]
    [InlineData("answer given away", "# Owls\n\n- What is the barn owl's barn box? :: The barn box\n")]
    [InlineData("trivia", "# Owls\n\n- How long is the free trial of the owl camera? :: 30 days\n")]
    [InlineData("trivia", "# Owls\n\n- What is the owl camera? :: A bird feature\n")]
    [InlineData("trivia", "# Owls\n\n- What is the owl camera? :: A successor of the bat camera\n")]
    public void ARuleThatDropsAnItemIsNamedAndCounted(string rule, string note)
    {
        var book = QuizBook.Build(Notebook.Index(note), seed: 1);

        Assert.Equal(1, book.Dropped.GetValueOrDefault(rule));
    }

    [Fact]
    public void ANumberThatAnotherNoteContradictsIsNotAsked()
    {
        var book = QuizBook.Build(
            Notebook.Index(("a.md", "# Eagle owl\n\nThe Eagle owl incubates its eggs for 35 days.\n"), ("b.md", "# Birds\n\nAn Eagle owl incubates its eggs for 60 days.\n")), seed: 1);

        Assert.DoesNotContain(book.Items, i => i.Kind == QuizKind.Number);
        Assert.True(book.Dropped["contradicted"] > 0);
    }

    [Fact]
    public void ANumberThatTheHeadingTellsIsAskedInNoForm()
    {
        var book = QuizBook.Build(Notebook.Index("# Owls\n\n## Eagle owl: 35 days of patience\n\nAll eggs of the nest need 35 days of warmth.\n"), seed: 1);

        Assert.Empty(book.Items);
        Assert.Equal(3, book.Dropped["answer given away"]); // typed, among others, and as a statement
    }

    [Theory]
    [InlineData("answer given away", "## Public ponds of the Barn owl\n\n- Barn owl needs ponds that are public")] // nothing is left to know
    [InlineData("trivia", "## Camera\n\nThe Barn owl camera just watches the synchronous wings of the bird.")] // praise
    public void AStatementThatTheHeadingTellsOrThatPraisesIsNotJudged(string rule, string section)
    {
        var book = QuizBook.Build(Notebook.Index($"# Barn owl\n\n{section}\n"), seed: 1);

        Assert.DoesNotContain(book.Items, i => i.Kind == QuizKind.TrueOrFalse);
        Assert.Equal(1, book.Dropped.GetValueOrDefault(rule));
    }

    [Theory]
    [InlineData("What does ONT stand for?")]
    [InlineData("Which is smaller, the tawny owl or the eagle owl?")]
    public void AQuestionMayEndInAJoiningWordAndNameWhatItLetsChoose(string question)
    {
        var book = QuizBook.Build(Notebook.Index($"# Owls\n\n- {question} :: the tawny owl\n"), seed: 1);

        Assert.Equal(question, Assert.Single(book.Items).Question.Replace("Owls: ", "", StringComparison.Ordinal));
    }
}
