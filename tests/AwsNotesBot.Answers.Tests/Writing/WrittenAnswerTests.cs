using System.Text;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Tests.Writing;

public class WrittenAnswerTests
{
    private const string Note = """
        # Tea

        ## Assam

        Assam is steeped for 4 minutes in boiling water. Assam comes from the valley of the Brahmaputra.

        ## Sencha

        Sencha is steeped at 80 °C because boiling water makes it bitter.
        """;

    [Fact]
    public void SentenceGoesOnFromItsOpening() => Assert.Equal(
        """
        Assam is steeped
        Assam is steeped for 4 minutes in boiling water. [1]
        """,
        Shown("Assam is steeped for 4 minutes in boiling water. [1]"));

    [Fact]
    public void OpeningOfASentenceThatDoesNotHoldEndsAsOneOfItsOwn() => Assert.Equal(
        """
        Assam is steeped
        Assam is steeped. [1] Assam comes from the valley of the Brahmaputra. [1]
        """,
        Shown("Assam is steeped for 7 minutes in boiling water. [1] Assam comes from the valley of the Brahmaputra. [1]"));

    [Fact]
    public void SentenceThatCorrectsItGoesOnFromTheSameOpening() => Assert.Equal(
        """
        Assam is steeped
        Assam is steeped for 4 minutes. [1]
        """,
        Shown("Assam is steeped for 7 minutes. [1] Assam is steeped for 4 minutes. [1]"));

    [Fact]
    public void OpeningStandsWhereNothingElseDoes() => Assert.Equal(
        """
        Assam is steeped
        Assam is steeped. [1]
        """,
        Shown("Assam is steeped under no circumstances. [1]"));

    [Fact]
    public void OnlyTheFirstSentenceIsOpened() => Assert.Equal(
        """
        Assam is steeped
        Assam is steeped for 4 minutes. [1]
        Assam is steeped for 4 minutes. [1] Sencha is steeped at 80 °C. [2]
        """,
        Shown("Assam is steeped for 4 minutes. [1] Sencha is steeped at 80 °C. [2]"));

    [Fact]
    public void SentenceAfterADroppedOneIsTheFirstThatIsShown() => Assert.Equal(
        """
        - Sencha is steeped
        - Sencha is steeped at 80 °C. [1]
        """,
        Shown("Sure, here you go! \n- Sencha is steeped at 80 °C. [2]\n"));

    [Fact]
    public void ItemNeverGoesOnFromAnOpeningThatIsNone() => Assert.Equal(
        """
        Assam is steeped
        Assam is steeped. [1]

        - Assam is steeped for 4 minutes. [1]
        """,
        Shown("Assam is steeped for 7 minutes. [1]\n- Assam is steeped for 4 minutes. [1]\n"));

    [Fact]
    public void AnswerThatNobodySeesGrowIsNotOpened()
    {
        var written = Written(opens: false);

        Assert.False(written.Begin("Assam is steeped for "));
        Assert.False(written.Add("Assam is steeped for 7 minutes. [1]"));
        written.End();
        Assert.Equal(("", 1, false), (written.Markdown, written.Dropped, written.HasWhole));
    }

    /// <summary>A line for each time that the answer grows, as it is written letter by letter, and one for the end where that adds to it.</summary>
    private static string Shown(string text)
    {
        var (written, reader, shown) = (Written(opens: true), new SentenceReader(), new List<string>());
        foreach (var letter in text)
        {
            foreach (var _ in reader.Read($"{letter}").Where(written.Add))
            {
                shown.Add(written.Markdown);
            }

            if (written.Begin(reader.Rest))
            {
                shown.Add(written.Markdown);
            }
        }

        if (reader.End() is { } last && written.Add(last))
        {
            shown.Add(written.Markdown);
        }

        written.End();
        return string.Join('\n', shown.Append(written.Markdown).Distinct());
    }

    private static WrittenAnswer Written(bool opens)
    {
        var passages = NoteReader.Read("note.md", NoteText.Read(Encoding.UTF8.GetBytes(Note)), options: new PassageOptions { MinWords = 1, MergeWords = 1 }).Passages;
        return new(new SentenceVerifier(new EvidenceCutter(StaticEmbeddingModel.BuiltIn), StaticEmbeddingModel.BuiltIn, passages), opens);
    }
}
