using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Items;

public class CardItemsTests
{
    [Fact]
    public void ACardIsPlacedByTheTitleOfItsNoteUnlessThatTellsTheAnswer() => Asks(
        """
        # Grey heron

        - Where are nests built? :: In high trees
        - The patient fisher of the shallows :: Grey heron
        """,
        """
        Grey heron: Where are nests built? -> In high trees
        The patient fisher of the shallows -> Grey heron
        """);

    [Fact]
    public void ATitleThatListsSeveralThingsTellsBetweenWhichToChoose() => Asks(
        """
        # Heron, stork and crane

        - Which one clatters on chimneys? :: The stork
        """,
        "Heron, stork and crane: Which one clatters on chimneys? -> The stork");

    [Fact]
    public void AnAnswerThatIsANameIsTypedByItsOtherNamesButByNoneThatTheQuestionHas()
    {
        var book = QuizBook.Build(
            Notebook.Index("# Club\n\nEach spring the Nest Box Watch (NBW) counts eggs.\n\n- Which programme counts eggs? :: Nest Box Watch\n- What does NBW stand for? :: Nest Box Watch\n"), seed: 1);

        Assert.Equal(
            ["Nest Box Watch or NBW", "Nest Box Watch"], book.Items.Where(i => i.Kind == QuizKind.Recall).OrderBy(i => i.Lines).Select(i => string.Join(" or ", i.Facts[0].Spellings)));
    }

    private static void Asks(string markdown, string cards) => Assert.Equal(
        cards, string.Join('\n', QuizBook.Build(Notebook.Index(markdown), seed: 1).Items.OrderBy(i => i.Lines).Select(i => $"{i.Question} -> {i.Answer}")));
}
