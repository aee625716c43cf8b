using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Items;

public class AbbreviationItemsTests
{
    [Fact]
    public void WhatAnAbbreviationStandsForIsAskedOnceWithWhereItStands()
    {
        var items = QuizBook.Build(Notebook.Index("# Barn owl\n\n## Barn owl rings\n\nThe Nest Box Trust (NBT) gives rings. Every ring of the NBT (Nest Box Trust) has a number.\n"), seed: 1).Items;

        var item = Assert.Single(items, item => item.Question.EndsWith("stand for?", StringComparison.Ordinal));
        Assert.Equal(("Barn owl rings: what does “NBT” stand for?", "Nest Box Trust"), (item.Question, item.Answer));
    }

    [Fact]
    public void TwoLettersWithNothingThatPlacesThemAreNotAsked() =>
        Assert.DoesNotContain(QuizBook.Build(Notebook.Index("# Ring numbers\n\nA Ring Number (RN) is never used again.\n"), seed: 1).Items, item => item.Question.EndsWith("stand for?", StringComparison.Ordinal));
}
