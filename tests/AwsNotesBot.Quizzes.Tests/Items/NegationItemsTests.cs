using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Items;

public class NegationItemsTests
{
    [Theory]
    [InlineData("The Barn owl cannot see in complete darkness.", "The Barn owl can see in complete darkness.")]
    [InlineData("A swift can sleep on the wing.", "A swift cannot sleep on the wing.")]
    [InlineData("A swift does not catch mice.", "A swift catches mice.")]
    [InlineData("A swift doesn’t have a nest of its own.", "A swift has a nest of its own.")]
    [InlineData("A swift does not carry twigs.", "A swift carries twigs.")]
    public void TheOneVerbIsTurnedRound(string sentence, string turned) => Assert.Equal(turned, NegationItems.Flip(sentence));

    [Theory]
    [InlineData("The Barn owl does not eat any frogs.")] // "eats any frogs" is seen to be wrong
    [InlineData("The Barn owl cannot sing at all.")]
    public void ADenialThatCannotBeTakenAwayIsOnlyShownAsItIs(string sentence) => Assert.Empty(NegationItems.Of(new NoteFacts(Notebook.Index($"# Barn owl\n\n{sentence}\n"))).Single().Wrong);

    [Fact]
    public void AnAbilityThatNobodyWouldDenyIsOnlyShownAsItIs()
    {
        var draft = NegationItems.Of(new NoteFacts(Notebook.Index("# Barn owl\n\nIn various places of the valley the Barn owl can raise 2 broods a year.\n"))).Single();

        Assert.Empty(draft.Wrong);
    }

    [Theory]
    [InlineData("The Barn owl cannot hover (broad wings).", "The Barn owl cannot hover.")]
    [InlineData("The Barn owl (of Europe) cannot hover.", "The Barn owl (of Europe) cannot hover.")]
    public void WhyItIsSoIsLeftOut(string sentence, string asked) => Assert.Equal(asked, NegationItems.Of(new NoteFacts(Notebook.Index($"# Barn owl\n\n{sentence}\n"))).Single().Question);

    [Theory]
    [InlineData("No owl can see in complete darkness.")]
    [InlineData("An owl is a bird that can turn its head.")]
    [InlineData("To save its strength, a swift can sleep on the wing.")]
    [InlineData("A swift can stay in the air up to ten months.")]
    [InlineData("A nest box can help owls in a city.")]
    [InlineData("An egg or a chick cannot be moved.")] // of the one it may be true
    [InlineData("A nest box cannot be moved, needs to be built anew.")]
    public void ASentenceOfWhichNobodyWouldBelieveTheOppositeIsNot(string sentence) => Assert.Null(NegationItems.Flip(sentence));
}
