using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Items;

public class SeveralItemsTests
{
    [Theory]
    [InlineData("yellow", "Eyes", "which of these have “yellow” under “Eyes”? Choose two.")]
    [InlineData("yellow", "Value", "which of these have “yellow”? Choose two.")]
    [InlineData("none known", "Enemies", "which of these have “none known” under “Enemies”? Choose two.")]
    public void RowsThatShareAValueAreAskedForByIt(string value, string header, string ask)
    {
        var draft = Assert.Single(Drafts(value, header));

        Assert.Equal((ask, "Barn owl and Tawny owl"), (draft.Ask, draft.Answer));
        Assert.Equal(["Eagle owl", "Little owl", "Snowy owl"], draft.Wrong[0]);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("No")]
    [InlineData("none")]
    [InlineData("both")]
    [InlineData("Not applicable")]
    [InlineData("")]
    [InlineData("a value of so many words that nobody would read it")]
    public void AValueThatSaysNothingAloneIsNotAskedFor(string value) => Assert.Empty(Drafts(value, "Eyes"));

    private static IReadOnlyList<ItemDraft> Drafts(string shared, string header) =>
    [
        .. SeveralItems.Of(new NoteFacts(Notebook.Index(
            $"# Owls of Europe\n\n| Owl | {header} |\n| --- | --- |\n| Barn owl | {shared} |\n| Tawny owl | {shared} |\n| Eagle owl | orange |\n| Little owl | amber |\n| Snowy owl | black |\n"))),
    ];
}
