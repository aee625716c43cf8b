using AwsNotesBot.Retrieval.Aliases;
using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Retrieval.Tests.Aliases;

public class NameFinderTests
{
    private static readonly NameFinder Finder = new(
    [
        new(["MOB", "man overboard"]), new(["EBS", "engine bay shutter"]), new(["EB", "ebb tide"]), new(["WTL", "way to leeward"]),
        new(["rescue boat", "RB"]), new(["fast rescue boat", "FRB"]), new(["IT", "inner tube"]), new(["AD", "anchor drag"]), new(["MOB", "mobile office boat"]),
    ]);

    private static IEnumerable<string> In(string text)
    {
        var words = WordTokenizer.Words(text);
        return Finder.In([.. words.Select(Finder.NumberOf)])
            .Select(m => $"{string.Join(' ', words.Skip(m.First).Take(m.Count))}: {string.Join(", ", m.Groups.Select(g => g.Names[^1]))}");
    }

    [Fact]
    public void NamesAreFoundInAnyInflectionAlsoInsideLongerOnes() =>
        Assert.Equal(["fast rescue boats: FRB", "rescue boats: RB"], In("Two fast rescue boats wait."));

    [Fact]
    public void ANameWithSeveralMeaningsHasAllOfThem() => Assert.Equal(["mob: man overboard, mobile office boat"], In("mob!"));

    [Fact]
    public void PluralOfAShortNameIsTheNameUnlessItIsOneItself() => Assert.Equal(["ebs: engine bay shutter", "mobs: man overboard, mobile office boat"], In("EBS, mobs"));

    [Fact]
    public void SmallWordsInsideANameMustBeThere() => Assert.Equal(["way to leeward: way to leeward"], In("Way leeward, way to leeward"));

    [Theory]
    [InlineData("it was added")] // "it" is no name, and "added" no AD
    [InlineData("")]
    public void OrdinaryWordsAreNoNames(string text) => Assert.Empty(In(text));

    [Theory]
    [InlineData("EB", "ebb tide")]
    [InlineData("ebb tides", "EB")]
    [InlineData("MOB", "")] // means several things
    [InlineData("man overboard", "MOB")]
    [InlineData("anchor", "")]
    [InlineData("", "")]
    public void OtherNamesAreThoseThatSurelyMeanTheSame(string name, string others) => Assert.Equal(others, string.Join(", ", Finder.OthersOf(name)));

    [Fact]
    public void WhatIsOnlyLongerByTheWordsInFrontMeansTheSame()
    {
        var finder = new NameFinder([new(["FRB", "rescue boat", "sloop"]), new(["FRB", "fast rescue boat"]), new(["FRB", "ferry"], Loose: true)]);

        Assert.Equal(["rescue boat", "sloop", "fast rescue boat"], finder.OthersOf("FRB"));
        Assert.Equal(["FRB", "rescue boat"], finder.OthersOf("sloop"));
    }
}
