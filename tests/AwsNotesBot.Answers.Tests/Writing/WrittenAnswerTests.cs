using System.Text;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Answers.Writing.Quotes;
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
    public void FirstSentenceIsShownWordByWordAsFarAsANoteBeginsSo() => Assert.Equal(
        """
        Assam
        Assam is
        Assam is steeped
        Assam is steeped for
        Assam is steeped for four minutes. [1]
        """,
        Shown("Assam is steeped for four minutes. [1]"));

    [Fact]
    public void SentenceThatDoesNotHoldEndsAsTheNoteEndsIt() => Assert.Equal(
        """
        Assam
        Assam is
        Assam is steeped
        Assam is steeped for
        Assam is steeped for 4 minutes in boiling water. [1]
        Assam is steeped for 4 minutes in boiling water. [1] Assam comes from the valley of the Brahmaputra. [1]
        """,
        Shown("Assam is steeped for seven minutes in boiling water. [1] Assam comes from the valley of the Brahmaputra. [1]"));

    [Fact]
    public void TheNotesOwnSentenceStandsForALaterOneThatDoesNotHold() => Assert.Equal(
        "Assam comes from the valley of the Brahmaputra. [1] Sencha is steeped at 80 °C because boiling water makes it bitter. [2]",
        Shown("Assam comes from the valley of the Brahmaputra. [1] For Sencha 95 °C is best. [2]").Split('\n')[^1]);

    [Fact]
    public void WhatWasQuotedIsNotSaidAgain() => Assert.Equal(
        "Assam is steeped for 4 minutes in boiling water. [1]",
        Shown("Assam is steeped for 7 minutes. [1] Assam is steeped for 4 minutes. [1] Assam needs 9 minutes of steeping. [1]").Split('\n')[^1]);

    [Fact]
    public void WhatWasSaidInFullIsNotQuoted() => Assert.Equal(
        "Assam is steeped for 4 minutes in boiling water. [1]",
        Shown("Assam is steeped for 4 minutes in boiling water. [1] Assam needs 9 minutes of steeping. [1]").Split('\n')[^1]);

    [Fact]
    public void OnlyTheFirstSentenceIsOpened() => Assert.Equal(
        """
        Assam is steeped for 4 minutes. [1]
        Assam is steeped for 4 minutes. [1] Sencha is steeped at 80 °C. [2]
        """,
        string.Join('\n', Shown("Assam is steeped for 4 minutes. [1] Sencha is steeped at 80 °C. [2]").Split('\n')[^2..]));

    [Fact]
    public void SentenceAfterADroppedOneIsTheFirstThatIsShown() => Assert.Equal(
        """
        - Sencha
        - Sencha is
        - Sencha is steeped
        - Sencha is steeped at
        - Sencha is steeped at 80
        - Sencha is steeped at 80 °C
        - Sencha is steeped at 80 °C. [1]
        """,
        Shown("Sure, here you go! \n- Sencha is steeped at 80 °C. [2]\n"));

    [Fact]
    public void AnswerThatBreaksOffInItsFirstSentenceEndsItAsTheNoteDoes()
    {
        var written = Written(opens: true);

        Assert.True(written.Begin("Sencha is ste"));
        written.End();
        Assert.Equal(("Sencha is steeped at 80 °C because boiling water makes it bitter. [1]", 0, 0), (written.Markdown, written.Held, written.Dropped));
    }

    [Fact]
    public void EachSentenceIsCounted()
    {
        var written = Written(opens: false);
        foreach (var piece in new[] { "Assam comes from the valley of the Brahmaputra. [1]", "For Sencha 95 °C is best. [2]", "HACKED", "```\nrm -rf /\n```" })
        {
            written.Add(piece);
        }

        Assert.Equal((1, 1, 2), (written.Held, written.Quoted, written.Dropped));
    }

    [Fact]
    public void AnswerThatNobodySeesGrowIsNotOpened()
    {
        var written = Written(opens: false);

        Assert.False(written.Begin("Assam is steeped for "));
        Assert.Equal("", written.Markdown);
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
        var verifier = new SentenceVerifier(new EvidenceCutter(StaticEmbeddingModel.BuiltIn), passages);
        return new(verifier, new QuoteFinder(StaticEmbeddingModel.BuiltIn, verifier.Evidence), opens);
    }
}
