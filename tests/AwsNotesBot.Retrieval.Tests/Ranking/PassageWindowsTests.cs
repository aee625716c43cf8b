using AwsNotesBot.Retrieval.Ranking;
using AwsNotesBot.Retrieval.Tests.Fakes;

namespace AwsNotesBot.Retrieval.Tests.Ranking;

public class PassageWindowsTests
{
    [Fact]
    public void BestWindowFindsTheLineThatTheWholePassageBlurs()
    {
        var passage = Passages.Passage("a.md:1", "", "tea", "soup", "soup", "soup", "soup");
        var windows = new PassageWindows([passage], ThemeModel.Instance);

        var best = new float[1];
        windows.BestCosines(ThemeModel.Embed("tea"), best);

        // The first line with its neighbour: one tea, one soup.
        Assert.Equal(1 / MathF.Sqrt(2), best[0], 1e-3);
    }

    [Fact]
    public void TheTwoInnermostHeadingsBelongToEveryWindow()
    {
        var passage = Passages.Passage("a.md:1", "Soup > Bread > Tea", "stand");
        var windows = new PassageWindows([passage], ThemeModel.Instance);

        var best = new float[1];
        windows.BestCosines(ThemeModel.Embed("bread tea"), best);

        Assert.Equal(1, best[0], 1e-3);
    }
}
