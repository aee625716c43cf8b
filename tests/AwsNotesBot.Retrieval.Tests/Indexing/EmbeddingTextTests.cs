using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Indexing;

namespace AwsNotesBot.Retrieval.Tests.Indexing;

public class EmbeddingTextTests
{
    [Fact]
    public void HeadingsStandAboveTheText()
    {
        var passage = new Passage
        {
            Id = "0123456789abcdef",
            NotePath = "sqs.md",
            NoteTitle = "SQS",
            HeadingPath = ["Queues", "Limits"],
            Blocks =
            [
                new(BlockKind.TableHeader, "what | how much", new(4, 4)),
                new(BlockKind.TableRow, "delay | 15 minutes", new(6, 6), Lead: "what | how much"),
            ],
            Lines = new(4, 6),
        };

        Assert.Equal(
            """
            Queues
            Limits
            what | how much
            delay | 15 minutes
            """,
            EmbeddingText.Of(passage));
    }
}
