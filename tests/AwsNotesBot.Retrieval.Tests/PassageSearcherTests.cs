using AwsNotesBot.Retrieval.Tests.Fakes;

namespace AwsNotesBot.Retrieval.Tests;

public class PassageSearcherTests
{
    [Fact]
    public async Task QuestionIsEmbeddedAndSearched()
    {
        var searcher = new PassageSearcher(ThemeModel.Instance);
        searcher.Swap(ThemeModel.Index(Passages.Passage("a.md:1", "", "A loaf."), Passages.Passage("b.md:1", "", "A kettle.")));

        var hits = await searcher.SearchAsync(new("infusion"), 1, TestContext.Current.CancellationToken);

        Assert.Equal("b.md:1", Assert.Single(hits).Passage.Id);
    }

    [Fact]
    public async Task ContextPullsTheVectorButTheQuestionLeads()
    {
        var searcher = new PassageSearcher(ThemeModel.Instance);
        searcher.Swap(ThemeModel.Index(Passages.Passage("a.md:1", "", "A loaf."), Passages.Passage("b.md:1", "", "A kettle."), Passages.Passage("c.md:1", "", "A stew.")));

        var hits = await searcher.SearchAsync(new("infusion", Context: "dough"), 3, TestContext.Current.CancellationToken);

        Assert.Equal(["b.md:1", "a.md:1"], hits.Take(2).Select(h => h.Passage.Id));
    }

    [Fact]
    public async Task SearchGoesToTheIndexThatWasSwappedIn()
    {
        var searcher = new PassageSearcher(ThemeModel.Instance);
        var before = await searcher.SearchAsync(new("loaf"), 1, TestContext.Current.CancellationToken);
        searcher.Swap(ThemeModel.Index(Passages.Passage("a.md:1", "", "A loaf.")));
        var after = await searcher.SearchAsync(new("loaf"), 1, TestContext.Current.CancellationToken);

        Assert.Empty(before);
        Assert.Single(after);
    }

    [Fact]
    public async Task QuestionIsSearchedByWordsWhileTheModelIsDown()
    {
        var searcher = new PassageSearcher(new FakeEmbeddingGenerator { Before = () => throw new RetrievalException("The endpoint is down.") });
        searcher.Swap(ThemeModel.Index(Passages.Passage("a.md:1", "", "A loaf."), Passages.Passage("b.md:1", "", "A kettle.")));

        var hits = await searcher.SearchAsync(new("kettles"), 1, TestContext.Current.CancellationToken);

        Assert.Equal("b.md:1", Assert.Single(hits).Passage.Id);
    }

    [Fact]
    public async Task CancellationOfASearchPassesThrough()
    {
        var searcher = new PassageSearcher(new FakeEmbeddingGenerator { Before = () => throw new OperationCanceledException() });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => searcher.SearchAsync(new("kettles"), 1, TestContext.Current.CancellationToken));
    }
}
