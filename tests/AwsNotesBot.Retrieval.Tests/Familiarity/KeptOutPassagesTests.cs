using AwsNotesBot.Retrieval.Familiarity;
using AwsNotesBot.Retrieval.Tests.Fakes;

namespace AwsNotesBot.Retrieval.Tests.Familiarity;

public class KeptOutPassagesTests
{
    [Theory]
    [InlineData(3, 0)]
    [InlineData(100, 25)]
    [InlineData(2_000, 300)]
    public void AQuarterIsKeptOutAndNeverMoreThanThreeHundred(int passages, int keptOut) =>
        Assert.Equal(keptOut, KeptOutPassages.Of(InventedNotes.Make(passages)).Count);

    [Fact]
    public void EditingOnePassageMovesAtMostOneOther()
    {
        var before = InventedNotes.Make(200);
        var after = before.Select((p, i) => i == 7 ? p with { Id = "0000000000000000" } : p).ToList();

        var (kept, keptAfter) = (KeptOutPassages.Of(before).Select(i => before[i].Id), KeptOutPassages.Of(after).Select(i => after[i].Id));

        Assert.InRange(keptAfter.Except(kept).Count(), 1, 1);
        Assert.InRange(kept.Except(keptAfter).Count(), 1, 1);
    }
}
