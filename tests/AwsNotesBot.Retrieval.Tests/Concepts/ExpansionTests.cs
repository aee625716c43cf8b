using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Tests.Fakes;

namespace AwsNotesBot.Retrieval.Tests.Concepts;

public class ExpansionTests
{
    private static readonly Passage
        Watch = Passages.Passage("watch.md:1", "Watch", "The officer of the watch (OOW) stays on the bridge for fifteen minutes.", "The OOW signs."),
        Log = Passages.Passage("log.md:1", "Log", "900 seconds pass. Call for k8s at 3,500 rpm.");

    [Fact]
    public void NamesThatTheNotesDefineExpandEachOther()
    {
        Assert.Equal(["oow = officer of the watch"], Of("Who is the OOW?"));
        Assert.Equal(["officer of the watch = oow"], Of("Where is the officer of the watch?"));
    }

    [Fact]
    public void NamesOfTheTableExpandToThoseThatTheNotesHave() => Assert.Equal(["kubernetes = k8s"], Of("kubernetes"));

    [Fact]
    public void AMistypedNameIsMendedBeforeItIsExpanded() => Assert.Equal(["kubernetes = k8s"], Of("kubernettes"));

    [Theory]
    [InlineData("a quarter, or 15 min?", "15 min = 900 seconds = fifteen minutes")]
    [InlineData("3.5k turns", "3.5k = 3,500")]
    public void QuantitiesExpandToTheirOtherSpellings(string question, string expected) => Assert.Equal([expected], Of(question));

    [Theory]
    [InlineData("Where is the bridge?")]
    [InlineData("What is a CDN?")]
    [InlineData("Which one of the two?")]
    public void WhatHasNoOtherNameInTheNotesIsNotExpanded(string question) => Assert.Empty(Of(question));

    [Fact]
    public void AnAliasOfFrontMatterCountsWhereItIsRare()
    {
        var notes = Enumerable.Range(0, 5).Select(i => Passages.Passage($"{i}.md:1", "", "A rope is a rope.")).ToArray();
        var titled = Passages.Passage("z.md:1", "", "Tie it.") with { NoteTitle = "Sheet bend", NoteAliases = ["rope", "becket hitch"] };

        Assert.Equal(["sheet bend = becket hitch"], Of("sheet bend", [titled, .. notes]));
    }

    [Fact]
    public void WordsOfTheContextAreNotExpanded() =>
        Assert.Empty(PassageIndex.Build([new(Watch, default)], ThemeModel.Instance).ExpansionsOf(new("why?", "the OOW")));

    private static IEnumerable<string> Of(string question, params Passage[] notes) =>
        PassageIndex.Build([.. (notes.Length == 0 ? [Watch, Log] : notes).Select(p => new IndexedPassage(p, default))], ThemeModel.Instance)
            .ExpansionsOf(new(question))
            .Select(e => $"{e.Text} = {string.Join(" = ", e.Names.Select(n => n.Text))}");
}
