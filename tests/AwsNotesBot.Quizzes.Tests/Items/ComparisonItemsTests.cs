using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Items;

public class ComparisonItemsTests
{
    [Theory]
    [InlineData("grey heron", "Ponds of the grey heron", "Ponds of the grey heron: NestCam or GH: which fits “waits for hours in the shallow water”?")] // the heading spells it out
    [InlineData("quiet bird", "Ponds", null)] // nothing does
    public void AShorthandIsAskedOnlyBelowWhatSpellsItOut(string title, string heading, string? question)
    {
        var drafts = ComparisonItems.Of(new NoteFacts(Notebook.Index($"# The {title}\n\n## {heading}\n\nNestCam vs GH:\n\n- NestCam\n  - shows pictures of nests to all visitors\n- GH\n  - waits for hours in the shallow water\n"))).Where(d => d.Answer == "GH").ToList();

        Assert.Equal(question, drafts.Where(d => d.Setting is not null).Select(d => d.Question).SingleOrDefault());
        Assert.All(drafts, d => Assert.True(d.NeedsSetting));
        Assert.NotEmpty(drafts);
    }

    [Fact]
    public void WhatBothSidesHaveIsNotAsked() => Assert.Equal(
        ["waits for hours in the water", "clatters with its red bill"],
        ComparisonItems.Of(new NoteFacts(Notebook.Index("# Birds\n\nGrey heron vs White stork:\n\n- Grey heron\n  - waits for hours in the water\n  - flies south in cold winters\n- White stork\n  - clatters with its red bill\n  - flies south in most winters\n"))).Select(d => d.Stem));
}
