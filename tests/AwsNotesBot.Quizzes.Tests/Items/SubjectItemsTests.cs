using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Items;

public class SubjectItemsTests
{
    private const string Owls = "# Owls\n\nThe Eagle owl is a large owl of rocky cliffs in the mountains of Europe.\n\n## Food\n\n";

    [Fact]
    public void TheSubjectOfASentenceIsAskedForWithItsInitialsAndWhereItStands()
    {
        var item = Assert.Single(Gaps("Eagle owl takes hares, hedgehogs and sometimes even young foxes at dusk."));

        Assert.Equal("Owls – Food: Fill the gap (E… o…): “____ takes hares, hedgehogs and sometimes even young foxes at dusk”", item.Question);
        Assert.Equal("Eagle owl", item.Answer);
    }

    [Theory]
    [InlineData("Eagle owl takes hares, hedgehogs and more, etc.")]
    [InlineData("Eagle owl takes hares that an Eagle owl of the next valley has not taken.")]
    [InlineData("Eagle owl takes hares.")]
    [InlineData("Eagle owl takes a variety of animals that live in its mountains.")]
    [InlineData("Eagle owl hares, hedgehogs and young foxes of the valley at dusk.")]
    public void ASentenceThatLeavesItOpenIsNot(string sentence) => Assert.Empty(Gaps(sentence));

    private static IEnumerable<QuizItem> Gaps(string sentence) =>
        QuizBook.Build(Notebook.Index(("owls.md", Owls + sentence + "\n"), ("eagle.md", "# Eagle owl\n\nA page about the nest.\n")), seed: 1).Items.Where(i => i.Kind == QuizKind.Gap);
}
