using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Items;

/// <summary>What each source of the bird notes becomes.</summary>
public class KindsTests
{
    [Fact]
    public void ADefinitionHidesTheNameThatIsAskedFor()
    {
        var item = BirdNotes.Item(QuizKind.WhichService, "large wading bird");

        Assert.Equal("What is described here? “It is a large wading bird that hunts fish in shallow ponds of Europe and Asia”", item.Question);
        Assert.Equal("Grey heron", item.Answer);
    }

    [Fact]
    public void AMarkedClozeBecomesAGap() =>
        Assert.Equal("Owls of Europe: Fill the gap: “The ____ of an owl leads sound to its ears”", BirdNotes.Item(QuizKind.Gap, "leads sound").Question);

    [Fact]
    public void NumberedStepsAreToBePutInOrder()
    {
        var item = BirdNotes.Item(QuizKind.Order, "How a grey heron hunts");

        Assert.Equal(
            ["Stand still in shallow water", "Wait until a fish comes near", "Strike with the bill", "Swallow the fish head first"],
            item.Right.Select(place => item.Options[place]));
    }

    [Fact]
    public void ACardWithYesOrNoIsChosen()
    {
        var item = BirdNotes.Item(QuizKind.TrueOrFalse, "Can a grey heron swim?");

        Assert.Equal(["Yes", "No"], item.Options);
        Assert.Equal((1, "No, it only wades"), (item.Right.Single(), item.Answer));
    }

    [Theory]
    [InlineData("Wading bird", "A bird that walks in shallow water")]
    [InlineData("A bird that walks in shallow water", "Wading bird")]
    [InlineData("What keeps the feathers of a grey heron dry?", "Powder down")]
    public void CardsAreReadInTheOtherFormsToo(string question, string answer) =>
        Assert.Contains($"{question} – {answer}", BirdNotes.Book.Items.Where(i => i.Kind == QuizKind.Recall).Select(i => i.Why));

    [Fact]
    public void ComparedThingsAreNamedInTheOrderOfTheNote()
    {
        var items = BirdNotes.Book.Items.Where(i => i.Kind == QuizKind.AOrB && i.Question.Contains("which fits", StringComparison.Ordinal)).ToList();

        Assert.All(items, i => Assert.StartsWith("Grey heron or White stork: which fits “", i.Question, StringComparison.Ordinal));
        Assert.Equal(["Grey heron", "White stork"], items.Select(i => i.Answer).Distinct().Order());
    }

    [Fact]
    public void RowsThatShareAValueAreSeveralOfFive()
    {
        var item = BirdNotes.Item(QuizKind.SeveralOfFive, "“yellow”");

        Assert.Equal(["Little owl", "Snowy owl"], item.Right.Select(place => item.Options[place]).Order());
        Assert.EndsWith("Choose two.", item.Question, StringComparison.Ordinal);
    }

    [Fact]
    public void WrongNumbersHaveTheUnitOfTheRightOne()
    {
        var choices = BirdNotes.Book.Items.Where(i => i.Kind is QuizKind.OneOfFour && i.Question.Contains("____", StringComparison.Ordinal));

        Assert.All(choices, item => Assert.All(item.Options, option => Assert.EndsWith(" years", option, StringComparison.Ordinal)));
    }

    [Fact]
    public void ANameIsTypedByAnyOfItsNames()
    {
        var book = QuizBook.Build(
            Notebook.Index(
                ("boxes.md", "# Nest Box Watch\n\nNest Box Watch is a programme of the club that counts the eggs and chicks of all garden birds each spring.\n"),
                ("club.md", "# Club\n\nThe club runs the Nest Box Watch (NBW) for its members.\n")), seed: 1);

        var item = Assert.Single(book.Items, i => i.Kind == QuizKind.WhichService && i.Answer == "Nest Box Watch");

        Assert.Equal(["Nest Box Watch", "NBW"], item.Facts[0].Spellings);
    }
}
