using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Items;

public class OppositeItemsTests
{
    [Fact]
    public void OneWordIsTurnedIntoItsOpposite()
    {
        var draft = Assert.Single(Drafts("The Barn owl leaves its nest before sunset."));

        Assert.Equal("before, not after", draft.Answer);
        Assert.Equal("The Barn owl leaves its nest after sunset.", draft.Asked(draft.Swap!("after")));
    }

    [Fact]
    public void AnExclamationIsStatedPlainly() => Assert.Equal("The Barn owl leaves its nest before sunset.", Drafts("The Barn owl leaves its nest before sunset!").Single().Question);

    [Theory]
    [InlineData("The Barn owl hunts at least 2 hours a night.", "at least")] // in two words
    [InlineData("The Barn owl flies slower than a hawk.", "slower")]
    public void SoIsAPhraseOrAComparison(string sentence, string word) => Assert.Equal([word], Drafts(sentence).SelectMany(d => d.Right));

    [Theory]
    [InlineData("The Barn owl leaves its nest before or after sunset.")] // both are told
    [InlineData("The Barn owl does not leave its nest before sunset.")] // denied
    [InlineData("The Barn owl leaves its nest if the box is below the roof.")] // on a condition
    [InlineData("The Barn owl is heard, seen, above the roof.")] // no: nothing hangs on "above" alone
    [InlineData("The Barn owl has a slower flight.")] // than what?
    [InlineData("Before sunset the Barn owl leaves its nest.")] // how the sentence begins
    public void WhereTheOppositeMayBeTrueAsWellNoneIs(string sentence) => Assert.Empty(Drafts(sentence));

    [Fact]
    public void TheArticleGoesWithTheOpposite()
    {
        var draft = Assert.Single(Drafts("The Barn owl camera needs an upload every night."));

        Assert.Equal("The Barn owl camera needs a download every night.", draft.Asked(draft.Swap!("download")));
        Assert.Equal("The Barn owl camera needs an upload every night.", draft.Question);
    }

    [Fact]
    public void WhatNobodyWouldBelieveIsOnlyShownAsItIs() => Assert.Equal(
        [("automatically", 0), ("manually", 1)],
        Drafts("The Barn owl camera automatically counts mice. The Barn owl camera is manually cleaned.").Select(d => (d.Right[0], d.Wrong.Count)));

    [Fact]
    public void ASentenceThatSaysTheWordInAnotherFormIsNotTurned() => Assert.Empty(Drafts("The Barn owl keeps a regional nest in its region."));

    [Fact]
    public void ASentenceWithAWordThatGoesWithOneSideOnlyIsNotTurned() => Assert.Empty(Drafts("The Barn owl camera needs a download before decryption."));

    private static IEnumerable<ItemDraft> Drafts(string sentence) =>
        OppositeItems.Of(new NoteFacts(Notebook.Index($"# Barn owl\n\n{sentence}\n")));
}
