using AwsNotesBot.Retrieval.Tests.Fakes;

namespace AwsNotesBot.Retrieval.Tests;

public class PassageIndexTests
{
    private static readonly Notes.Passage
        Soup = Passages.Passage("soup.md:1", "Soup > Stock", "Simmer bones for six hours.", "Skim the foam."),
        Bread = Passages.Passage("bread.md:1", "Bread > Crust", "Steam in the oven makes the crust crisp."),
        Tea = Passages.Passage("tea.md:1", "Tea", "Green leaves steep at 80 degrees for two minutes.");

    [Fact]
    public void PassagesStandInTheOrderOfNoteAndLine()
    {
        var later = Passages.Passage("bread.md:9", "Bread", "Rest.");

        Assert.Equal([Bread, later, Soup, Tea], ThemeModel.Index(Tea, later, Soup, Bread).Passages);
    }

    [Fact]
    public void WordsAloneFindWhatSharesATerm()
    {
        var hits = ThemeModel.Index(Soup, Bread, Tea).Search(new("crisp crusts"), [], 10);

        Assert.Equal(Bread, Assert.Single(hits).Passage);
    }

    [Fact]
    public void MeaningFindsWhatSharesNoWord()
    {
        var hits = ThemeModel.Index(Soup, Bread, Tea).Search(new("infusion"), ThemeModel.Embed("infusion"), 10);

        Assert.Equal(Tea, hits[0].Passage);
    }

    [Fact]
    public void PhrasingFindsWhatTheQuestionsOwnWordsDoNot()
    {
        var hits = ThemeModel.Index(Soup, Bread, Tea).Search(new("crisp crusts"), [], [("simmer bones", ReadOnlyMemory<float>.Empty)], 10);

        Assert.Equal([Bread, Soup], hits.Select(h => h.Passage));
        Assert.Equal(0, hits[1].Parts.Single(p => p.Name == "bm25").Value); // what is judged is the question
    }

    [Fact]
    public void ANoteIsFoundByAnAliasThatItsTextNeverUses()
    {
        var hits = ThemeModel.Index(Soup, Bread with { NoteAliases = ["Focaccia"] }, Tea).Search(new("focaccia"), [], 10);

        Assert.Equal(Bread.Id, Assert.Single(hits).Passage.Id);
    }

    [Fact]
    public void HeadingOutweighsAMentionInTheText()
    {
        var about = Passages.Passage("a.md:1", "Yeast", "It lives on sugar.");
        var mentions = Passages.Passage("b.md:1", "Sugar", "Yeast lives on it.");

        Assert.Equal([about, mentions], ThemeModel.Index(about, mentions).Search(new("yeast"), [], 2).Select(h => h.Passage));
    }

    [Fact]
    public void LeadOfAListIsFoundWithItsItems()
    {
        var passage = Soup with { Blocks = [new(Notes.BlockKind.ListItem, "Carrots", new(1, 1), Lead: "Vegetables for the pot:")] };

        Assert.Single(ThemeModel.Index(passage, Bread).Search(new("vegetables"), [], 10));
    }

    [Fact]
    public void EveryPartOfTheScoreIsNamedAndTheyAddUp()
    {
        var index = ThemeModel.Index(Soup, Bread, Tea);

        var hits = index.Search(new("simmering broth"), ThemeModel.Embed("simmering broth"), 3);

        Assert.Equal(Soup, hits[0].Passage);
        Assert.All(hits, hit =>
        {
            Assert.Equal(["bm25", "bm25 share", "dense", "window", "rocchio", "maxsim", "maxsim window", "heading", "number", "duplicates"], hit.Parts.Select(p => p.Name));
            Assert.Equal(hit.Score, hit.Parts.Sum(p => p.Contribution), 1e-6);
        });
    }

    [Fact]
    public void QuestionForANumberPrefersThePassageThatHasOne()
    {
        var (rules, figures) = (Passages.Passage("a.md:1", "Loaf", "Weight depends."), Passages.Passage("b.md:1", "Loaf", "Weight: 750 g."));
        var index = ThemeModel.Index(rules, figures);

        Assert.Equal(rules, index.Search(new("loaf weight"), ThemeModel.Embed("loaf weight"), 1)[0].Passage);
        Assert.Equal(figures, index.Search(new("how much is a loaf's weight"), ThemeModel.Embed("loaf weight"), 1)[0].Passage);
    }

    [Fact]
    public void NearlySameTextsFillOnePlaceAndTheBestStays()
    {
        string text = "Steam in the oven makes the crust crisp, and a hot stone under the loaf bakes its floor before the top has browned too much";
        var copy = Passages.Passage("copy.md:5", "Loaf", text + " indeed.");
        var best = Passages.Passage("crust.md:1", "Crisp crust", text + ".");

        var hits = ThemeModel.Index(copy, best, Soup).Search(new("crisp crust"), [], 10);

        var hit = Assert.Single(hits);
        Assert.Equal(best, hit.Passage);
        Assert.Equal(new ScorePart("duplicates", 1, 0), hit.Parts[^1]);
    }

    [Fact]
    public void ContextFindsTheSubjectThatTheQuestionLeavesOut()
    {
        var time = Passages.Passage("oven.md:1", "Roast", "How long: ninety minutes.");
        var index = ThemeModel.Index(Soup, Bread, time, Tea);

        Assert.NotEqual(Tea, index.Search(new("how long"), [], 1).FirstOrDefault()?.Passage);
        Assert.Equal(Tea, index.Search(new("how long", Context: "green tea leaves"), [], 1)[0].Passage);
    }

    [Fact]
    public void WordOfTheQuestionOutweighsAWordOfTheContext()
    {
        var (first, second) = (Passages.Passage("a.md:1", "", "Nutmeg."), Passages.Passage("b.md:1", "", "Cloves."));

        Assert.Equal([second, first], ThemeModel.Index(first, second).Search(new("cloves", "nutmeg"), [], 2).Select(h => h.Passage));
    }

    [Fact]
    public void TermsSayHowTheQuestionWasRead()
    {
        var terms = ThemeModel.Index(Soup, Bread, Tea).TermsOf(new("How crispp is a loaf's crust, the CRUST?", "two degrees of crust"));

        Assert.Equal(
            [new("crisp", "crisp", 1, "crispp"), new("loaf", "loaf", 1), new("crust", "crust", 1), new("two", "two", 0.5), new("degrees", "degre", 0.5)],
            terms);
    }

    [Fact]
    public void WordThatTheModelKnowsIsNotMended()
    {
        var index = ThemeModel.Index(Passages.Passage("a.md:1", "", "Kettie came by."));

        Assert.Null(Assert.Single(index.TermsOf(new("kettle"))).TypedAs);
        Assert.Equal("kettie", Assert.Single(index.TermsOf(new("kettlie"))).Word);
    }

    [Fact]
    public void TermThatNoPassageHasIsTheRarest()
    {
        var index = ThemeModel.Index(Soup, Bread, Tea);

        Assert.True(index.Idf("oregano") > index.Idf("crust"));
    }

    [Fact]
    public void VectorOfAnotherModelIsRefusedWithTheRemedy()
    {
        var error = Assert.Throws<ArgumentException>(() => ThemeModel.Index(Soup).Search(new("soup"), new float[7], 1));

        Assert.StartsWith(
            "The question's vector has 7 numbers and those of the passages have 3: they come from different embedding models. " +
            "Index the notes again with the one that is set now.",
            error.Message);
    }

    [Fact]
    public void PassagesWithoutVectorsAreFoundByTheirWords()
    {
        var index = PassageIndex.Build([new(Soup, default), new(Tea, default)], ThemeModel.Instance);

        Assert.Equal(Tea, Assert.Single(index.Search(new("leaves"), ThemeModel.Embed("leaves tea"), 5)).Passage);
    }

    [Fact]
    public void EmptyIndexAndEmptyQuestionFindNothing()
    {
        Assert.Empty(PassageIndex.Empty.Search(new("soup"), [1, 2, 3], 5));
        Assert.Empty(ThemeModel.Index(Soup).Search(new("what is it?"), [], 5));
        Assert.Empty(ThemeModel.Index(Soup).Search(new("soup"), ThemeModel.Embed("soup"), 0));
    }

    [Fact]
    public void PassageIsFoundByItsId()
    {
        var index = ThemeModel.Index(Soup, Tea);

        Assert.Equal(Tea, index.Find("tea.md:1"));
        Assert.Null(index.Find("coffee.md:1"));
    }

    [Fact]
    public void OrderOfThePassagesGivenDoesNotMatter()
    {
        var query = new SearchQuery("how long does broth simmer and tea steep");
        var vector = ThemeModel.Embed(query.Text);

        var forward = ThemeModel.Index(Soup, Bread, Tea).Search(query, vector, 3);
        var backward = ThemeModel.Index(Tea, Bread, Soup).Search(query, vector, 3);

        Assert.Equal(forward.Select(h => (h.Passage, h.Score)), backward.Select(h => (h.Passage, h.Score)));
    }

    [Fact]
    public void AThingsOtherNamesAreThoseThatTheNotesDefineAndNoLooserOnes()
    {
        var defined = Passages.Passage("stock.md:1", "Stock", "A bouquet garni herb bundle (BGHB) goes into every stock.");
        var index = ThemeModel.Index(defined with { NoteAliases = ["Broth"] });

        Assert.Equal(["BGHB"], index.OtherNamesOf("Bouquet garni herb bundle"));
        Assert.Equal(["bouquet garni herb bundle"], index.OtherNamesOf("bghb"));
        Assert.Empty(index.OtherNamesOf("Stock"));
        Assert.Empty(index.OtherNamesOf("herb"));
    }
}
