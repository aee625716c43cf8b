using AwsNotesBot.Answers.Conversations;
using AwsNotesBot.Answers.Tests.Fakes;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Answers.Tests.Conversations;

public class OtherOneTests
{
    private static string? Instead(string asked, params PassageBlock[] blocks) =>
        OtherOne.Instead(asked, [Notebook.Passage("birds.md", 1, ["Birds of the pond"], blocks)]);

    [Fact]
    public void ThingsOfOneKindAreNamedWithItsWord() =>
        Assert.Equal("How long does a heron live? grey heron", Instead("How long does a night heron live?", Notebook.Sentences("There are the night heron and grey heron here.")));

    [Fact]
    public void NamesAreWrittenWithCapitals() =>
        Assert.Equal("What eats a Stork", Instead("What eats a Grebe?", Notebook.Sentences("Seen here: Grebe & Stork in spring.")));

    [Fact]
    public void ATableOfTwoComparesThem() =>
        Assert.Equal("How tall is the Stork", Instead("How tall is the heron?", new PassageBlock(BlockKind.TableHeader, " | Heron | Stork", new LineRange(5, 5))));

    [Fact]
    public void WhatIsPairedMostOftenIsMeant() =>
        Assert.Equal("What eats a Coot", Instead("What eats a Grebe?", Notebook.Sentences("Grebe and Stork. Coot and Grebe. Neither Grebe nor cats. Grebe or Coot.")));

    [Theory]
    [InlineData("Herons fish and sleep.")]
    [InlineData("Storks and cranes.")]
    public void WithoutAPairThereIsNoOther(string text) => Assert.Null(Instead("What does a heron eat?", Notebook.Sentences(text)));
}
