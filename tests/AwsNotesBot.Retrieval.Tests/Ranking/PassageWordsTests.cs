using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Ranking;
using AwsNotesBot.Retrieval.Tests.Fakes;

namespace AwsNotesBot.Retrieval.Tests.Ranking;

public class PassageWordsTests
{
    [Fact]
    public void EveryWordStandsInOnePlace()
    {
        var lexicon = new Lexicon();
        var passage = Passages.Passage("a.md:1", "Soup > Stock > Bones", "one") with
        {
            Blocks =
            [
                new(BlockKind.Paragraph, "Roast first:", new(1, 1)),
                new(BlockKind.ListItem, "marrow", new(2, 2), Lead: "Roast first:"),
                new(BlockKind.TableRow, "veal | hours", new(3, 3), Lead: "kind | time"),
            ],
        };

        var words = PassageWords.Of(passage, lexicon);

        Assert.Equal(["roast first", "marrow", "veal hours"], words.Blocks.Select(Text));
        Assert.Equal(["stock bones", "soup", "kind time kitchen"], [Text(words.Headings), Text(words.OuterHeadings), Text(words.Company)]);

        string Text(int[] numbers) => string.Join(' ', numbers.Select(n => lexicon.Words[n]));
    }

    [Fact]
    public void TitleThatIsAHeadingCountsOnce()
    {
        var words = PassageWords.Of(Passages.Passage("a.md:1", "Kitchen > Soup", "one"), new Lexicon());

        Assert.Empty(words.Company);
    }
}
