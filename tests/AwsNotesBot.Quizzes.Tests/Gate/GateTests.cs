using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Gate;

public class GateTests
{
    [Theory]
    [InlineData("subject unnamed", "# Owls\n\n- It hunts by night, does it? :: By night\n")]
    [InlineData("damaged text", "# Owls\n\n- What does the owl (of the night hunt? :: Mice\n")]
    [InlineData("trivia", "# Owls\n\n- Where is the owl shown in the video of this course? :: At the end\n")]
    [InlineData("duplicate", "# Owls\n\n- What does the barn owl hunt by night? :: Mice\n- What does a barn owl hunt at night? :: Mice\n")]
    [InlineData("answer given away", "# Owls\n\nThe ==Barn owl== is a barn owl.\n")]
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
}
