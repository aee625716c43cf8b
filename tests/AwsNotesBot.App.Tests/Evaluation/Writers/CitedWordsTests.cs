using AwsNotesBot.Answers;
using AwsNotesBot.App.Evaluation.Writers;
using AwsNotesBot.Notes;

namespace AwsNotesBot.App.Tests.Evaluation.Writers;

public class CitedWordsTests
{
    private static readonly Passage Tea = new()
    {
        Id = "0123456789abcdef",
        NotePath = "tea.md",
        NoteTitle = "Tea",
        HeadingPath = ["Tea", "Black tea"],
        Blocks =
        [
            new PassageBlock(BlockKind.Paragraph, "Assam is steeped for 4 minutes in boiling water.", new LineRange(5, 5)),
            new PassageBlock(BlockKind.Paragraph, "Darjeeling grows below the Himalaya.", new LineRange(6, 6)),
            new PassageBlock(BlockKind.TableRow, "Ceylon | 95 °C", new LineRange(7, 7)) { Lead = "Kind | Water temperature" },
        ],
        Lines = new LineRange(5, 7),
    };

    [Theory]
    [InlineData("Assam is steeped for 4 minutes in boiling water. [1]", 1)]
    [InlineData("Black tea: Assam is steeped in boiling water. [1]", 1)] // a heading's words
    [InlineData("Assam is steeped for 5 minutes in boiling water. [1]", 0)] // every number counts
    [InlineData("Assam is always brewed for 4 minutes in boiling water. [1]", 0)] // two words of seven are not there
    [InlineData("Darjeeling grows below the high Himalaya. [1]", 0)] // a line of the passage that is not cited
    public void SentenceMustStandInTheLinesThatAreCited(string sentence, int grounded) =>
        Assert.Equal((1, grounded), CitedWords.Count(Answer(sentence, new LineRange(5, 5))));

    [Fact]
    public void RowMayUseTheHeaderOfItsTable() =>
        Assert.Equal((1, 1), CitedWords.Count(Answer("Ceylon: water temperature 95 °C. [1]", new LineRange(7, 7))));

    [Fact]
    public void ShortSentencesAndAbstentionsCountForNothing()
    {
        Assert.Equal((0, 0), CitedWords.Count(Answer("Four minutes. [1]", new LineRange(5, 5))));
        Assert.Equal((0, 0), CitedWords.Count(Answer("The notes mention Assam, but not its price.", new LineRange(5, 5)) with { Abstained = true }));
    }

    [Fact]
    public void TranslatedAnswerIsHeldToWhatItWasTranslatedFrom() => Assert.Equal(
        (1, 1),
        CitedWords.Count(Answer("Assam zieht 4 Minuten in kochendem Wasser. [1]", new LineRange(5, 5)) with { Untranslated = "Assam is steeped for 4 minutes in boiling water. [1]" }));

    private static Answer Answer(string markdown, LineRange lines) => new()
    {
        Markdown = markdown, Citations = [new Citation(1, Tea, lines)], Confidence = 1, Abstained = false, SearchedFor = "?", Hits = [], Elapsed = TimeSpan.Zero,
    };
}
