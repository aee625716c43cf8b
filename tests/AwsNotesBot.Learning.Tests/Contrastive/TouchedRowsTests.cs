using AwsNotesBot.Learning.Batches;
using AwsNotesBot.Learning.Contrastive;

namespace AwsNotesBot.Learning.Tests.Contrastive;

public class TouchedRowsTests
{
    [Fact]
    public void EachRowKnowsTheTextsThatHoldIt()
    {
        var batch = new Batch("any");
        batch.Queries.Append([5, 2]);
        batch.Queries.EndText(10);
        batch.Queries.Append([2]);
        batch.Queries.EndText(10);
        batch.Passages.Append([7, 7]);
        batch.Passages.EndText(10);
        batch.Passages.Append([5]);
        batch.Passages.EndText(10);

        var touched = TouchedRows.Of(batch, rowCount: 9);

        Assert.Equal([5, 2, 7], touched.Rows);
        Assert.Equal([0, 3], touched.TextsOf(0).ToArray());
        Assert.Equal([0, 1], touched.TextsOf(1).ToArray());
        Assert.Equal([2, 2], touched.TextsOf(2).ToArray()); // twice in one text counts twice
    }
}
