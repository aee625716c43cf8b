using AwsNotesBot.Quizzes.Facts;

namespace AwsNotesBot.Quizzes.Tests.Facts;

public class ListHeadingTests
{
    [Theory]
    [InlineData("Nest types")]
    [InlineData("Ways of flight – modes")]
    public void AHeadingMayNameOfWhatKindItsItemsAre(string heading) => Assert.True(ListHeading.NamesKind(heading));

    [Theory]
    [InlineData("Key features")]
    [InlineData("Advantages of nest boxes")]
    [InlineData("Features of the nest types")]
    public void SidesOfOneThingAreNoKinds(string heading)
    {
        Assert.True(ListHeading.NamesAspects(heading));
        Assert.False(ListHeading.NamesKind(heading));
    }
}
