namespace AwsNotesBot.Notes.Tests.Structure;

public class ParagraphTests
{
    [Fact]
    public void WrappedLinesAreJoinedIntoOneBlock()
    {
        var shown = Reading.Shown("""
            A message stays in the queue
            until a consumer deletes it,
            at most fourteen days.

            Then it is gone.
            """);

        Assert.Equal("""
            [] L1-L5
            P L1-L3 A message stays in the queue until a consumer deletes it, at most fourteen days.
            P L5 Then it is gone.

            """, shown);
    }

    [Fact]
    public void BreaksThatTheAuthorSetSeparateBlocks()
    {
        var shown = Reading.Shown("Read: 5 a second  \nWrite: 1 a second<br>\nDelete: free<br/>or nearly so");

        Assert.Equal("""
            [] L1-L3
            P L1 Read: 5 a second
            P L2 Write: 1 a second
            P L3 Delete: free or nearly so

            """, shown);
    }

    [Fact]
    public void BoldTitleAboveItsTextIsABlockOfItsOwn()
    {
        var shown = Reading.Shown("""
            **Cold start**
            The first call takes longer.
            """);

        Assert.Equal("""
            [] L1-L2
            P L1 Cold start
            P L2 The first call takes longer.

            """, shown);
    }

    [Fact]
    public void MarkupIsTakenOffAndWordsAreKept()
    {
        var text = Reading.Of("""
            Use `s3:GetObject` on **every *object*** of <bucket-name>, see [the guide](https://example.org/a_(b)) &amp; <b>ask</b>.
            Unpaired **marks go, `a|b` and x | y stay. ![shot](C:\Users\me\a b.png) [x] done
            """).Passages.Single().Text;

        Assert.Equal(
            "Use s3:GetObject on every object of <bucket-name>, see the guide & ask. Unpaired marks go, a|b and x | y stay. [x] done", text);
    }

    [Fact]
    public void MarkdownBetweenHtmlTagsIsRead()
    {
        var shown = Reading.Shown("""
            <details>
            <summary>More on keys</summary>
            - rotate them
            - never share them
            </details>
            """);

        Assert.Equal("""
            [] L2-L4
            P L2 More on keys
            L0 L3 rotate them <- More on keys
            L0 L4 never share them <- More on keys

            """, shown);
    }

    [Fact]
    public void IndentedPageBreakOfAConvertedDocumentIsRead() => Assert.Equal(Reading.Shown("First.\n\n\n\nThen."), Reading.Shown("First.\n\n\t\f\n\nThen."));

    [Fact]
    public void IndentedProseIsNoCodeAndIndentedCodeIs()
    {
        var shown = Reading.Shown("""
            First.

                Some people indent their prose
                although nothing asks for it.

            Then.

                x = read(y);
            """);

        Assert.Equal("""
            [] L1-L8
            P L1 First.
            P L3-L4 Some people indent their prose although nothing asks for it.
            P L6 Then.
            C L8 x = read(y);

            """, shown);
    }

    [Fact]
    public void PlainTextWithUnderlinedHeadingsIsRead()
    {
        var shown = Reading.Shown("""
            Queues
            ======

            1. Send a message
            2. Receive it
            """);

        Assert.Equal("""
            [Queues] L4-L5
            L0 L4 Send a message
            L0 L5 Receive it

            """, shown);
    }
}
