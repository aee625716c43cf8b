namespace AwsNotesBot.Notes.Tests.Structure;

public class SlideTests
{
    private const string Deck =
        "\n \n\nQueues Overview\n\n \n- Messages wait\nuntil they are read\n- Kept for:\n - 4 days by default\n - 14 days at most\n\n \n" +
        "Queues – Ordering\n\n- First in, first out\n\n\n\n" +
        "Producer\n\nConsumer pulls\n\n\n \n" +
        "Disks vs Buckets\n\n \n\nDisks\n\n- One zone\n\nBuckets\n\n- One region\n\n" +
        "Price list\n\n\tDisk\tBucket\nPer GB\t0.10\t0.02\nPer call\tNo\tYes\n\n" +
        "Rules\n\n(for the exam)\n\n- Read twice\n";

    [Fact]
    public void TitlesBecomeHeadingsAndNoWordIsLost()
    {
        Assert.Equal("""
            [Queues Overview] L7-L22
            L0 L7-L8 Messages wait until they are read
            L0 L9 Kept for:
            L1 L10 4 days by default <- Kept for:
            L1 L11 14 days at most <- Kept for:
            P L14 Queues – Ordering
            L0 L16 First in, first out <- Queues – Ordering
            P L20 Producer <- Queues – Ordering
            P L22 Consumer pulls <- Queues – Ordering
            [Disks vs Buckets] L30-L36
            P L30 Disks
            L0 L32 One zone <- Disks
            P L34 Buckets
            L0 L36 One region <- Buckets
            [Price list] L40-L42
            H L40  | Disk | Bucket
            R L41 Per GB | 0.10 | 0.02 <-  | Disk | Bucket
            R L42 Per call | No | Yes <-  | Disk | Bucket
            [Rules] L46-L48
            P L46 (for the exam)
            L0 L48 Read twice <- (for the exam)

            """, Reading.Shown(Deck));
    }

    [Fact]
    public void TextWithHeadingMarksIsNoDeck()
    {
        var note = Reading.Of("# Notes\n" + Deck);

        Assert.All(note.Passages, passage => Assert.Equal(["Notes"], passage.HeadingPath));
    }

    [Fact]
    public void CodeOfASlideStaysAsItWasRecognised()
    {
        var note = Reading.Of(Deck + "\nPolicy\n\n```\n\"Action\": [\n\n\"s3>ListBucket\"\n]\n```\n");

        Assert.Equal("\"Action\": [\n\n\"s3>ListBucket\"\n]", note.Passages[^1].Blocks[^1].Text);
    }
}
