using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Items;

public class GapItemsTests
{
    private const string Head =
        """
        ---
        title: Owls
        aliases: [Barn owl, NBR]
        ---
        # Owls

        The Global Positioning System (GPS) is known to everybody.


        """;

    [Theory]
    [InlineData("In every spring the watchers of the county fill in the NBR by hand.", "NBR")] // another name of a note
    [InlineData("In every spring the watchers of the county count the Barn owl by hand.", "Barn owl")]
    public void ANameThatTheNotesTeachIsLeftOut(string sentence, string name) => Assert.Contains(name, Gaps(sentence));

    [Theory]
    [InlineData("In every spring the watchers of the county fill in no NBR by hand.")] // anything may be missing
    [InlineData("In every spring the watchers of the county fill in the NBR, and so on.")] // one of a row
    public void ANameThatCouldBeAnyIsNot(string sentence) => Assert.Empty(Gaps(sentence));

    [Fact]
    public void AnAbbreviationThatTheNotesOnlyUseIsNot() => Assert.Empty(Gaps("In every spring the watchers of the county find the boxes by GPS at night."));

    [Fact]
    public void AnAbbreviationOfWhichTheNotesKnowALongerOneIsNot() => Assert.Empty(Gaps("In every spring the watchers of the county fill in the NBR by hand.", "The NBRS of the county is kept in a drawer."));

    private static IEnumerable<string> Gaps(string sentence, string other = "Water of the county.") =>
        GapItems.Of(new NoteFacts(Notebook.Index([("owls.md", Head), ("log.md", $"# A year of the county\n\n{sentence}\n"), .. Enumerable.Range(0, 12).Select(i => ($"{i}.md", $"# Pond {i}\n\n{other}\n"))]))).Where(d => d.Source.Text == sentence).Select(d => d.Answer);
}
