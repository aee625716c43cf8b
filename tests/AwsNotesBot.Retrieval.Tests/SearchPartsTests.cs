using AwsNotesBot.Retrieval.Tests.Fakes;

namespace AwsNotesBot.Retrieval.Tests;

public class SearchPartsTests
{
    private static readonly PassageIndex Index = ThemeModel.Index(
        Passages.Passage("soup.md:1", "Soup > Stock", "Simmer bones for six hours.", "Skim the foam."),
        Passages.Passage("bread.md:1", "Bread > Crust", "Steam in the oven makes the crust crisp."));

    [Theory]
    [InlineData("window")]
    [InlineData("rocchio")]
    [InlineData("maxsim")]
    [InlineData("maxsim window")]
    [InlineData("heading")]
    public void PartLeftOutContributesNothing(string part)
    {
        Assert.NotEqual(0, Contribution(Index));
        Assert.Equal(0, Contribution(Index.With(SearchParts.Without(part))));

        double Contribution(PassageIndex index) =>
            index.Search(new("crust of bread"), ThemeModel.Embed("crust of bread"), 2)[0].Parts.Single(p => p.Name == part).Contribution;
    }

    [Fact]
    public void SpellingLeftOutLeavesSlipsAsTheyAre()
    {
        Assert.Equal("crisp", Assert.Single(Index.TermsOf(new("crips"))).Word);
        Assert.Equal("crips", Assert.Single(Index.With(SearchParts.Without("spelling")).TermsOf(new("crips"))).Word);
    }

    [Fact]
    public void DuplicatesLeftOutFillPlacesOfTheirOwn()
    {
        string text = "Steam in the oven makes the crust crisp, and a hot stone under the loaf bakes its floor before the top has browned";
        var twice = ThemeModel.Index(Passages.Passage("a.md:1", "Crust", text), Passages.Passage("b.md:1", "Crust", text));

        Assert.Single(twice.Search(new("crisp crust"), [], 5));
        Assert.Equal(2, twice.With(SearchParts.Without("duplicates")).Search(new("crisp crust"), [], 5).Count);
    }

    [Fact]
    public void UnknownPartIsRefusedWithTheNamesOfAll() =>
        Assert.Contains("it has bm25, dense,", Assert.Throws<ArgumentException>(() => SearchParts.Without("luck")).Message);
}
