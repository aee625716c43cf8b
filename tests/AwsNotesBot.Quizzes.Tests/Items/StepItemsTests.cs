using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Items;

public class StepItemsTests
{
    [Fact]
    public void OfALongListTheFirstSixStepsAreAskedForAndCited()
    {
        var draft = Assert.Single(Drafts("1. Open the nest box\n2. Count the nest's eggs\n3. Clean the box\n4. Close the box\n5. Write the eggs down\n6. Send the eggs' number\n7. Thank the box\n"));

        Assert.Equal("put these first steps in order.", draft.Ask);
        Assert.Equal("Open the nest box → Count the nest's eggs → Clean the box → Close the box → Write the eggs down → Send the eggs' number", draft.Answer);
        Assert.Equal("L3-L8", $"{draft.Lines}");
    }

    [Fact]
    public void ATableOfNumberedStepsIsOneToo()
    {
        var draft = Assert.Single(Drafts("| Step | What is done |\n| --- | --- |\n| 1 | Open the nest box |\n| 2 | Count the eggs of the box |\n| 3 | Close the box |\n"));

        Assert.Equal(["Open the nest box", "Count the eggs of the box", "Close the box"], draft.Right);
    }

    [Fact]
    public void AHeadingTooLongToPlaceASentenceSaysWhatIsDone()
    {
        var draft = Assert.Single(Drafts("## How the camera of every nest box in the wood is watched at night\n\n1. Open the camera's box\n2. Count the eggs in the box\n3. Close the box\n"));

        Assert.Equal("How a nest box is looked after – How the camera of every nest box in the wood is watched at night", draft.Setting);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("## Phases of a nest box\n\n", 1)]
    public void WaysWithLabelsAreStepsOnlyWhereALineSaysSo(string heading, int items) =>
        Assert.Equal(items, Drafts($"{heading}1. Build: make the box of old wood\n2. Hang: put the box on a tree\n3. Clean: empty the box in autumn\n").Count);

    [Theory]
    [InlineData("1. Open the box\n2. Feed the wren\n3. Water a tree\n4. Mow the lawn\n")] // they could change places
    [InlineData("1. First open the box\n2. Count what the box has\n3. Close the box\n")] // one says where it stands
    [InlineData("1. Open the box\n2. Open the box\n3. Close the box\n")] // two are the same
    [InlineData("1. Open the box\n2. Count the eggs of the box\n3. Count the chicks of the box\n")] // two could change places
    [InlineData("1. Open the box\n2. The box must be dry\n3. Close the box\n")] // a state, no act
    public void StepsWhoseOrderCannotBeToldOrTellsItselfAreNotAsked(string steps) => Assert.Empty(Drafts(steps));

    private static IReadOnlyList<ItemDraft> Drafts(string steps) => [.. StepItems.Of(new NoteFacts(Notebook.Index($"# How a nest box is looked after\n\n{steps}")))];
}
