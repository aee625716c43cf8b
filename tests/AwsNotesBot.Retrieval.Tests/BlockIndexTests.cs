using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Tests.Fakes;
using FsCheck;
using FsCheck.Fluent;

namespace AwsNotesBot.Retrieval.Tests;

public class BlockIndexTests
{
    private static readonly Passage
        Stew = Passages.Passage("stew.md:1", "Stew > Lamb stew", "Brown the meat in lard.", "Simmer it for three hours.") with { NoteTitle = "Winter dishes", NoteAliases = ["Hotpots"] },
        Herbs = Passages.Passage("herbs.md:1", "Herbs", "") with
        {
            Lines = new(1, 3),
            Blocks =
            [
                new(BlockKind.ListItem, "thyme, to simmer", new(1, 1), Lead: "Good with lamb:"),
                new(BlockKind.Heading, "Fish", new(2, 2)),
                new(BlockKind.ListItem, "dill, raw", new(3, 3), Lead: "Good with fish:"),
            ],
        };

    private static readonly PassageIndex Index = ThemeModel.Index(Stew, Herbs);

    private static BlockIndex Blocks => Index.Blocks;

    [Theory]
    [InlineData("lamb", "simmered for three hours")] // named by the heading
    [InlineData("winter dish", "simmer three hours")] // by the note's title
    [InlineData("hotpot", "simmer three hours")] // by another name of the note
    [InlineData("lamb", "thyme")] // by the line that leads the list
    [InlineData("fish", "dill")] // by a heading within the passage
    [InlineData("dill", "raw")] // by the block itself
    [InlineData("", "lard")] // by nothing
    public void ABlockSpeaksOfWhatItAndWhatStandsAboveItName(string subject, string claim) => Assert.Equal(1, Blocks.Share(subject, claim), 6);

    [Theory]
    [InlineData("herbs", "three hours in lard")] // said of another thing
    [InlineData("thyme", "fish")] // by a heading further down
    [InlineData("stew", "winter")] // by the note's title, which says what is spoken of and nothing of it
    [InlineData("pasta", "simmer")] // of what no note names
    [InlineData("lamb", "saffron")] // in a word that no note has
    [InlineData("lamb", "the of and")]
    [InlineData("lamb", "")]
    public void NoBlockMakesAnythingOfWhatItDoesNotSayOfThatSubject(string subject, string claim) => Assert.Equal(0, Blocks.Share(subject, claim));

    [Fact]
    public void TermsCountByTheirRarityInTheBlockThatMakesTheMostOfThem()
    {
        // Two passages simmer, one has three hours: "simmer", "three", "hour", and a word that no passage has.
        var (common, rare, unknown) = (Index.Idf("simmer"), Index.Idf("hour"), Index.Idf("saffron"));

        Assert.True(common < rare && rare < unknown);
        Assert.Equal((common + rare) / (common + rare + unknown), Blocks.Share("lamb", "simmer hours saffron"), 6);
        Assert.Equal(common / (common + rare + unknown), Blocks.Share("herbs", "simmer hours saffron"), 6);
    }

    [Fact]
    public void BlocksThatStateEnoughAreToldWithHowMuchTheyState()
    {
        string[] stating = [.. Blocks.Stating("lamb", "simmer three hours", 0.1).OrderBy(b => b.Block.Text, StringComparer.Ordinal).Select(b => $"{b.Passage.NotePath} {b.Block.Text} {b.Share:0.00}")];

        Assert.Equal(["stew.md Simmer it for three hours. 1.00", "herbs.md thyme, to simmer 0.12"], stating);
        Assert.Equal(["Simmer it for three hours."], Blocks.Stating("lamb", "simmer three hours", 0.5).Select(b => b.Block.Text));
    }

    [Fact]
    public void RoundingLeavesNoBlockOutThatStatesJustEnough() => Assert.All(Enumerable.Range(2, 8), terms =>
    {
        string[] words = [.. new[] { "soup", "bread", "salt", "oven", "lard", "boil", "peel", "meat", "stew" }.Take(terms)];
        var blocks = ThemeModel.Index([.. words.Select((word, at) => Passages.Passage($"{at}.md:1", "", word))]).Blocks;
        var claim = string.Join(' ', words);

        Assert.Equal(terms, blocks.Stating("", claim, blocks.Share("", claim)).Count());
    });

    [Fact]
    public void AnEmptyIndexStatesNothing() => Assert.Equal(0, PassageIndex.Empty.Blocks.Share("", "soup"));

    [Fact]
    public void AnyBlockSaysAllOfItselfOfWhatStandsAboveIt() => Prop.ForAll(Kitchens, passages =>
    {
        var blocks = ThemeModel.Index([.. passages]).Blocks;
        Assert.All(passages, p => Assert.All(p.Blocks, b => Assert.Equal(TextAnalyzer.Terms(b.Text).Count > 0 ? 1 : 0, blocks.Share($"{p.NoteTitle} {p.Heading}", b.Text), 6)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void StoppingEarlyLeavesNoBlockOut() => Prop.ForAll(Kitchens, Claims, (passages, claim) =>
    {
        var index = ThemeModel.Index([.. passages]);
        var all = passages.SelectMany(p => p.Blocks.Select(b => (Passage: p, Block: b, Share: ShareOf(index, p, b, claim)))).ToList();

        Assert.Equal(all.Max(b => b.Share), index.Blocks.Share(claim.Subject, claim.Says), 6);
        Assert.All([0.2, 0.45, 0.77], least => Assert.Equal(
            all.Where(b => b.Share >= least).Select(b => (b.Passage.Id, b.Block.Lines.First)).Order(),
            index.Blocks.Stating(claim.Subject, claim.Says, least).Select(b => (b.Passage.Id, b.Block.Lines.First)).Order()));
    }).QuickCheckThrowOnFailure();

    private static readonly Gen<string> Phrase = Gen.Elements("soup", "bread", "salt", "oven", "of the", "lard", "boil", "peel", "").ListOf().Select(words => string.Join(' ', words));

    private static Arbitrary<IReadOnlyList<Passage>> Kitchens => (
        from texts in (from heading in Phrase from texts in Phrase.Where(t => t.Length > 0).NonEmptyListOf() select (heading, texts)).NonEmptyListOf()
        select (IReadOnlyList<Passage>)[.. texts.Select((t, i) => Passages.Passage($"{i:00}.md:1", t.heading, [.. t.texts]))]).ToArbitrary();

    private static Arbitrary<(string Subject, string Says)> Claims => (from subject in Gen.Elements("", "soup", "bread salt") from says in Phrase select (subject, says)).ToArbitrary();

    /// <summary>The share by its definition, block by block.</summary>
    private static double ShareOf(PassageIndex index, Passage passage, PassageBlock block, (string Subject, string Says) claim)
    {
        var said = TextAnalyzer.Terms(block.Text);
        var around = TextAnalyzer.Terms($"{passage.NoteTitle} {string.Join(' ', passage.HeadingPath)}");
        var terms = TextAnalyzer.Terms(claim.Says).Distinct().ToList();
        return terms.Count > 0 && TextAnalyzer.Terms(claim.Subject).All(t => said.Contains(t) || around.Contains(t)) ? terms.Where(said.Contains).Sum(index.Idf) / terms.Sum(index.Idf) : 0;
    }
}
