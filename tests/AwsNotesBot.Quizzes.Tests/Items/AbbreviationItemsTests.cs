using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Items;

public class AbbreviationItemsTests
{
    [Fact]
    public void WhatAnAbbreviationStandsForIsAskedOnceWithWhereItStands()
    {
        var items = QuizBook.Build(Notebook.Index("# Barn owl\n\n## Barn owl rings\n\nThe Nest Box Trust (NBT) gives rings. Every ring of the NBT (Nest Box Trust) has a number.\n\nThe NBT keeps a list of them.\n"), seed: 1).Items;

        var item = Assert.Single(items, item => item.Question.EndsWith("stand for?", StringComparison.Ordinal));
        Assert.Equal(("Barn owl rings: what does “NBT” stand for?", "Nest Box Trust"), (item.Question, item.Answer));
    }

    [Theory]
    [InlineData("It has a number.")] // never spoken of by it again
    [InlineData("The NBT has one. The Nest Box Trust counts them, the Nest Box Trust sells them, the Nest Box Trust keeps them, the Nest Box Trust asks for them, the Nest Box Trust likes them.")]
    public void AShorthandThatIsHardlyUsedIsNotAsked(string more) => Assert.DoesNotContain(
        QuizBook.Build(Notebook.Index($"# Barn owl\n\nThe Nest Box Trust (NBT) gives rings.\n\n{more.Replace(". ", ".\n\n", StringComparison.Ordinal).Replace(", ", ".\n\n", StringComparison.Ordinal)}\n"), seed: 1).Items,
        item => item.Question.EndsWith("stand for?", StringComparison.Ordinal));

    [Fact]
    public void TwoLettersWithNothingThatPlacesThemAreNotAsked() =>
        Assert.DoesNotContain(QuizBook.Build(Notebook.Index("# Ring numbers\n\nA Ring Number (RN) is never used again.\n"), seed: 1).Items, item => item.Question.EndsWith("stand for?", StringComparison.Ordinal));
}
