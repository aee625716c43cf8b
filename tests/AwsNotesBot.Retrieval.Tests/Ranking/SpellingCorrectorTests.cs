using AwsNotesBot.Retrieval.Aliases;
using AwsNotesBot.Retrieval.Concepts;
using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Retrieval.Tests.Ranking;

public class SpellingCorrectorTests
{
    private static readonly SpellingCorrector Corrector = Build("fermentation kettle", "kettle", "kettles nettle salt", "fermenting t2.micro kettledrum");

    [Theory]
    [InlineData("kettel", "kettle")]
    [InlineData("kettlr", "kettle")]
    [InlineData("fermantaton", "fermentation")]
    public void MistypedWordBecomesTheNearestOfTheNotes(string typed, string meant) => Assert.Equal(meant, Corrector.Correct(typed));

    [Theory]
    [InlineData("satl")] // too short: names of four letters are one slip apart
    [InlineData("bottle")]
    [InlineData("lettle")] // people rarely mistype the first letter
    [InlineData("gp3xl")]
    public void WordWithoutANearOneStays(string typed) => Assert.Null(Corrector.Correct(typed));

    [Fact]
    public void OfEquallyNearWordsTheOneInMorePassagesIsMeant() =>
        Assert.Equal("crust", Build("crusts", "crust", "crush", "crust").Correct("crusg"));

    [Fact]
    public void ANameCountsAsAWordOfTheNotesWhereTheyHaveAnotherNameOfTheThing()
    {
        AliasGroup group = new(["boiler", "copper"]);

        Assert.Equal("copper", Build([group], "boiler").Correct("coper"));
        Assert.Null(Build([group], "kettle").Correct("coper"));
    }

    private static SpellingCorrector Build(params string[] passages) => Build([], passages);

    private static SpellingCorrector Build(AliasGroup[] aliases, params string[] passages)
    {
        var lexicon = new Lexicon();
        var reader = new ConceptReader(lexicon, new NameFinder(aliases), quantities: false);
        var fields = passages.Select(reader.Read).Select(p => new[] { new Field([.. p.Words, .. p.Concepts], 1) }).ToList();
        return new SpellingCorrector(lexicon, new Bm25Index(lexicon, fields), aliases);
    }
}
