using AwsNotesBot.Quizzes.Items;

namespace AwsNotesBot.Quizzes.Tests.Items;

public class NegationItemsTests
{
    [Theory]
    [InlineData("The Barn owl cannot see in complete darkness.", "The Barn owl can see in complete darkness.")]
    [InlineData("A swift can sleep on the wing.", "A swift cannot sleep on the wing.")]
    public void TheOneVerbIsTurnedRound(string sentence, string turned) => Assert.Equal(turned, NegationItems.Flip(sentence));

    [Theory]
    [InlineData("No owl can see in complete darkness.")]
    [InlineData("An owl is a bird that can turn its head.")]
    [InlineData("To save its strength, a swift can sleep on the wing.")]
    [InlineData("A swift can stay in the air up to ten months.")]
    [InlineData("A nest box can help owls in a city.")]
    public void ASentenceOfWhichNobodyWouldBelieveTheOppositeIsNot(string sentence) => Assert.Null(NegationItems.Flip(sentence));
}
